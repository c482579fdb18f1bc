package org.hearth.adapter.http.server.page;

import java.util.Map;
import org.hearth.adapter.http.server.template.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with pages. */
@Component
public class Pages {
  private final Templates templates;

  public Pages(Templates templates) {
    this.templates = templates;
  }

  ResponseEntity<String> page(int status, String template, Map<String, @Nullable Object> content) {
    return ResponseEntity.status(status)
        .contentType(Templates.HTML)
        .body(templates.render(template, content));
  }
}
