package org.hearth.adapter.http.openapi;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * The answers of a route: what springdoc found that it returns, under the statuses of its promise.
 */
final class Answers {
  private Answers() {}

  static ApiResponses describe(ApiResponses found, DescribedRoute route) {
    Content body = found.values().iterator().next().getContent();
    TreeMap<String, ApiResponse> answers = new TreeMap<>();
    for (int status : route.description().granted()) {
      answers.put(Integer.toString(status), granted(status, body, route));
    }
    if (route.readsAccount()) {
      answers.put("304", answer(HttpStatus.NOT_MODIFIED).addHeaderObject(HttpHeaders.ETAG, etag()));
    }
    for (int status : Refusals.of(route)) {
      answers.put(Integer.toString(status), ProblemAnswers.reference(status));
    }
    ApiResponses responses = new ApiResponses();
    answers.forEach(responses::addApiResponse);
    return responses;
  }

  /** Whether the answer is for work that is done later, where the same route may do it at once. */
  private static boolean isCarriedOutLater(int status, DescribedRoute route) {
    return status == HttpStatus.ACCEPTED.value() && route.description().granted().length > 1;
  }

  private static ApiResponse granted(int status, Content body, DescribedRoute route) {
    ApiResponse answer = answer(HttpStatus.valueOf(status));
    if (!route.produced().isEmpty()) {
      return answer.content(Operations.text(route.produced()));
    }
    if (body == null || status == HttpStatus.NO_CONTENT.value()) {
      return answer;
    }
    if (route.isVersioned()) {
      answer.addHeaderObject(HttpHeaders.ETAG, etag());
    }
    if (status == HttpStatus.CREATED.value() || isCarriedOutLater(status, route)) {
      answer.addHeaderObject(HttpHeaders.LOCATION, header().description("Where it is found."));
    }
    return answer.content(
        new Content()
            .addMediaType(MediaType.APPLICATION_JSON_VALUE, body.values().iterator().next()));
  }

  private static ApiResponse answer(HttpStatus status) {
    return new ApiResponse().description(status.getReasonPhrase());
  }

  private static Header etag() {
    return header().description("The account's version.");
  }

  /** A header that is always there. */
  static Header header() {
    Schema<?> text = new JsonSchema();
    text.setTypes(Set.of("string"));
    return new Header().required(true).schema(text);
  }
}
