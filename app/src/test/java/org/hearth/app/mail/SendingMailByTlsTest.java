package org.hearth.app.mail;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.util.Map;
import org.hearth.app.config.Environment;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;
import org.hearth.domain.contact.EmailAddress;
import org.junit.jupiter.api.Test;

/** A mail server proves who it is before it gets a message. */
class SendingMailByTlsTest {
  @Test
  void a_server_whose_certificate_nobody_vouches_for_gets_nothing() {
    GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS));
    server.start();
    try {
      Environment environment =
          new Environment(
              Map.of(
                  Environment.SMTP_URL,
                  "smtps://localhost:" + server.getSmtps().getPort(),
                  Environment.MAIL_FROM,
                  "no-reply@hearth.example"));
      EmailMessage message =
          new EmailMessage(new EmailAddress("a@hearth.example"), "Subject", "Text");

      assertThatThrownBy(
              () -> new ConfiguredMailer(environment, Clock.systemUTC()).open().send(message))
          .isInstanceOf(MailFailedException.class);
    } finally {
      server.stop();
    }
  }
}
