package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.hearth.adapter.http.server.HearthServer;
import org.hearth.adapter.http.server.ServerDependencies;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.inmemory.InMemoryStorage;
import org.hearth.application.Settings;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.out.Identifiers;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.TestNumbers;
import org.hearth.testkit.signin.CheapPasswords;
import org.hearth.testkit.signin.Mailboxes;
import org.hearth.testkit.story.HearthFixture;
import org.hearth.testkit.story.SettableClock;
import org.junit.jupiter.api.Test;

/** The e-mails of a demo are on a page, which no other server has. */
class DemoMailTest {
  private static final String LINK = "http://localhost/choose-password?link=abc";

  @Test
  void a_server_of_real_people_has_no_page_of_e_mails() {
    try (PageServer server = new PageServer()) {
      FormBrowser visitor = new FormBrowser(server.address());
      assertThat(visitor.send("GET", "/demo/mail", "").status()).isEqualTo(404);
      assertThat(visitor.send("GET", "/sign-in", "").body()).doesNotContain("/demo/mail");
    }
  }

  @Test
  void a_demo_leads_from_signing_in_to_its_e_mails_whose_links_can_be_followed() {
    EmailMessage email =
        new EmailMessage(
            new EmailAddress("office@elm-court.example"),
            "Choose a password",
            "For <b>Elm Court</b>:\n" + LINK + "\n");
    ServerDependencies parts =
        new ServerDependencies(
                new InMemoryStorage(),
                new Settings(
                    new SettableClock(HearthFixture.TODAY),
                    Identifiers.timeOrdered(),
                    TestNumbers.ALLOWED),
                SignInSettings.standard(URI.create("http://localhost")),
                new CheapPasswords(),
                new Mailboxes())
            .withDemoMail(() -> List.of(email));
    try (HearthServer server = HearthServer.start(ServerOptions.local(0), parts)) {
      FormBrowser visitor = new FormBrowser(server.address());
      assertThat(visitor.send("GET", "/sign-in", "").body()).contains("href=\"/demo/mail\"");
      assertThat(visitor.send("GET", "/demo/mail", "").body())
          .contains(
              "Choose a password",
              "office@elm-court.example",
              "&lt;b&gt;Elm Court",
              "href=\"" + LINK + "\"");
    }
  }
}
