package org.hearth.adapter.http.server.internal.page.signin;

import java.util.Map;
import org.hearth.adapter.http.server.internal.template.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Renders the pages that are seen before a user has signed in. */
@Component
class SignInTemplates {
  private static final String FOLDER = "signin/";

  private final Templates templates;

  SignInTemplates(Templates templates) {
    this.templates = templates;
  }

  ResponseEntity<String> page(int status, String template, Map<String, @Nullable Object> content) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).contentType(Templates.HTML);
    if (content.get("problem") instanceof PageProblem problem) {
      problem
          .retryAfter()
          .ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds.toString()));
    }
    return answer.body(templates.render(FOLDER + template, content));
  }

  /** A message that leads to signing in. */
  ResponseEntity<String> message(String heading, String text) {
    return page(HttpStatus.OK.value(), "message", Map.of("heading", heading, "text", text));
  }
}
