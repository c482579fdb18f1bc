package org.hearth.adapter.http.server.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Set;
import org.hearth.adapter.http.wire.AccountJson;
import org.hearth.adapter.http.wire.CareHomeJson;
import org.hearth.adapter.http.wire.PatientJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The answers that are yes: what is in them. */
final class SuccessAnswers {
  private static final Set<Type> WITH_VERSION =
      Set.of(AccountJson.class, CareHomeJson.class, PatientJson.class);

  private final Schemas schemas;

  SuccessAnswers(Schemas schemas) {
    this.schemas = schemas;
  }

  /** Whether the account that is answered has a version. */
  static boolean isVersioned(HandlerMethod route) {
    return WITH_VERSION.contains(body(route));
  }

  /** The account is still the one that the caller has. */
  static ObjectNode unchanged() {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("description", "Not Modified").putObject("headers").set(HttpHeaders.ETAG, etag());
    return answer;
  }

  /**
   * @param produced the media type that the route says it answers; null where it is JSON
   */
  ObjectNode describe(HandlerMethod route, int status, @Nullable MediaType produced) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("description", HttpStatus.valueOf(status).getReasonPhrase());
    Type body = body(route);
    if (produced != null && !produced.equals(MediaType.APPLICATION_JSON)) {
      answer
          .putObject("content")
          .putObject(produced.toString())
          .putObject("schema")
          .put("type", "string");
      return answer;
    }
    if (body == Void.class || status == HttpStatus.NO_CONTENT.value()) {
      return answer;
    }
    headers(answer, status, body);
    answer
        .putObject("content")
        .putObject(MediaType.APPLICATION_JSON_VALUE)
        .set("schema", schemas.ofAnswer(body));
    return answer;
  }

  private static void headers(ObjectNode answer, int status, Type body) {
    boolean located = status == 201 || status == 202;
    boolean versioned = WITH_VERSION.contains(body);
    if (located || versioned) {
      ObjectNode headers = answer.putObject("headers");
      if (versioned) {
        headers.set(HttpHeaders.ETAG, etag());
      }
      if (located) {
        headers.set(
            HttpHeaders.LOCATION, header("string").put("description", "Where it is found."));
      }
    }
  }

  private static ObjectNode etag() {
    return header("string").put("description", "The account's version.");
  }

  /** A header that is always there. */
  static ObjectNode header(String type) {
    ObjectNode header = JsonNodeFactory.instance.objectNode().put("required", true);
    header.putObject("schema").put("type", type);
    return header;
  }

  private static Type body(HandlerMethod route) {
    Type answered = route.getMethod().getGenericReturnType();
    return answered instanceof ParameterizedType response
        ? response.getActualTypeArguments()[0]
        : Void.class;
  }
}
