package org.hearth.adapter.http.server.internal.template;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Renders the templates, which were compiled with the server. */
@Component
public class Templates {
  public static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /** Renders a template that takes one parameter, a record of its own. */
  public String render(String template, Object content) {
    StringOutput output = new StringOutput();
    engine.render(template + ".jte", content, output);
    return output.toString();
  }

  public String render(String template, Map<String, @Nullable Object> content) {
    StringOutput output = new StringOutput();
    engine.render(template + ".jte", content, output);
    return output.toString();
  }
}
