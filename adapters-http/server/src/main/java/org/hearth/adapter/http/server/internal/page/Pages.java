package org.hearth.adapter.http.server.internal.page;

import java.util.Map;
import org.hearth.adapter.http.server.internal.template.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with pages. */
@Component
class Pages {
  private final Templates templates;

  public Pages(Templates templates) {
    this.templates = templates;
  }

  ResponseEntity<String> page(int status, String template, Map<String, @Nullable Object> content) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).contentType(Templates.HTML);
    if (content.get("problem") instanceof PageProblem problem) {
      problem
          .retryAfter()
          .ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds.toString()));
    }
    return answer.body(templates.render(template, content));
  }
}
