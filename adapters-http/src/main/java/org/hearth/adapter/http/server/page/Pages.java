package org.hearth.adapter.http.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Renders the templates, which were compiled with the server. */
@Component
public class Pages {
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  ResponseEntity<String> page(int status, String template, Map<String, @Nullable Object> content) {
    StringOutput output = new StringOutput();
    templates.render(template + ".jte", content, output);
    return ResponseEntity.status(status).contentType(HTML).body(output.toString());
  }
}
