package org.hearth.adapter.http.server.internal.web;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

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

  public static <T> Reply<T> accepted(T body) {
    return new Reply<>(HttpStatus.ACCEPTED.value(), body, null, null);
  }

  public static <T> Reply<T> created(T body, String collection, UUID id) {
    return new Reply<>(
        HttpStatus.CREATED.value(), body, URI.create(ApiPaths.V1 + collection + "/" + id), null);
  }

  /** With the account's version as the ETag. */
  public Reply<T> ofVersion(long accountVersion) {
    return new Reply<>(status, body, location, accountVersion);
  }

  /** The response. Its JSON is written here, so that its length is known before it is sent. */
  @SuppressWarnings("unchecked") // the JSON of a T, sent as it is
  ResponseEntity<T> response(JsonMapper mapper) {
    ResponseEntity.BodyBuilder response =
        ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON);
    if (location != null) {
      response.location(location);
    }
    if (version != null) {
      response.eTag(ETag.of(version));
    }
    return (ResponseEntity<T>) response.body(mapper.writeValueAsBytes(body));
  }
}
