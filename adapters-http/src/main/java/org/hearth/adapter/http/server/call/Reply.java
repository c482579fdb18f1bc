package org.hearth.adapter.http.server.call;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * What a call is answered when it is granted.
 *
 * @param status HTTP's
 * @param location of what was created
 * @param version of the account that is answered, for its ETag
 */
public record Reply<T>(int status, T body, @Nullable URI location, @Nullable Long version) {

  public static <T> Reply<T> ok(T body) {
    return new Reply<>(HttpStatus.OK.value(), body, null, null);
  }

  public static <T> Reply<T> created(T body, String collection, UUID id) {
    return new Reply<>(
        HttpStatus.CREATED.value(), body, URI.create(ApiPaths.V1 + collection + "/" + id), null);
  }

  /** With the account's version as the ETag. */
  public Reply<T> ofVersion(long accountVersion) {
    return new Reply<>(status, body, location, accountVersion);
  }

  ResponseEntity<T> response() {
    ResponseEntity.BodyBuilder response = ResponseEntity.status(status);
    if (location != null) {
      response.location(location);
    }
    if (version != null) {
      response.eTag(ETag.of(version));
    }
    return response.body(body);
  }
}
