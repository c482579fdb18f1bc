package org.hearth.app.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import org.hearth.app.config.Environment;
import org.hearth.application.port.out.notification.Mailer;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;

/** Hands messages to a mail server. */
final class SmtpMailer implements Mailer {
  private final SmtpServer server;
  private final Session session;
  private final MimeMessages messages;

  SmtpMailer(SmtpServer server, InternetAddress from, Clock clock) {
    this.server = server;
    this.session = Session.getInstance(server.properties());
    this.messages = new MimeMessages(session, from, clock);
  }

  @Override
  public void send(EmailMessage message) {
    try (Transport transport = session.getTransport(server.protocol())) {
      MimeMessage mail = messages.of(message);
      connect(transport);
      transport.sendMessage(mail, mail.getAllRecipients());
    } catch (MessagingException failed) {
      throw failure("The mail server did not take a message", failed);
    }
  }

  /** Connects and signs in as for a message, and sends none. */
  @Override
  public boolean check() {
    try (Transport transport = session.getTransport(server.protocol())) {
      connect(transport);
      return true;
    } catch (MessagingException failed) {
      throw failure("The mail server cannot be used", failed);
    }
  }

  private static MailFailedException failure(String what, MessagingException failed) {
    return new MailFailedException(
        what,
        failed,
        failed instanceof AuthenticationFailedException
            ? "Check " + Environment.SMTP_USER + " and " + Environment.SMTP_PASSWORD + "."
            : "Check "
                + Environment.SMTP_URL
                + ", and that the server runs and offers TLS, with a certificate that is trusted;"
                + " if it is not to, set "
                + Environment.SMTP_WITHOUT_TLS
                + "=true. E-messages wait and are then sent.");
  }

  /** Without a user nothing is said of one: Jakarta Mail would take the machine's. */
  private void connect(Transport transport) throws MessagingException {
    if (server.user().isPresent()) {
      transport.connect(server.user().get(), server.password());
    } else {
      transport.connect();
    }
  }
}
