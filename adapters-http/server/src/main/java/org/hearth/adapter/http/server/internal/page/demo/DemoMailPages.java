package org.hearth.adapter.http.server.internal.page.demo;

import java.util.List;
import java.util.function.Supplier;
import org.hearth.adapter.http.server.ServerDependencies;
import org.hearth.adapter.http.server.internal.template.Templates;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the e-mails of a demo, without signing in; a server of real people has no such page. */
@Controller
@ConditionalOnProperty(DemoMailPages.PROPERTY)
public class DemoMailPages {
  /** Whether the server is that of a demo. */
  public static final String PROPERTY = "hearth.demo-mail";

  private final Supplier<List<EmailMessage>> mail;
  private final Templates templates;

  DemoMailPages(ServerDependencies parts, Templates templates) {
    this.mail = parts.demoMail().orElseThrow();
    this.templates = templates;
  }

  @GetMapping("/demo/mail")
  ResponseEntity<String> mail() {
    DemoMailPage page = new DemoMailPage(mail.get().stream().map(ShownEmail::of).toList());
    return ResponseEntity.ok()
        .contentType(Templates.HTML)
        .body(templates.render("demo/mail", page));
  }
}
