package org.hearth.app.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;

/** Puts messages into the form that mail travels in: plain text in UTF-8 (RFC 5322). */
final class MimeMessages {
  private final Session session;
  private final InternetAddress from;
  private final Clock clock;

  MimeMessages(Session session, InternetAddress from, Clock clock) {
    this.session = session;
    this.from = from;
    this.clock = clock;
  }

  MimeMessage of(EmailMessage message) throws MessagingException {
    MimeMessage mail = new MimeMessage(session);
    mail.setFrom(from);
    mail.setRecipient(RecipientType.TO, new InternetAddress(message.to().text()));
    mail.setSubject(message.subject(), StandardCharsets.UTF_8.name());
    mail.setText(message.text(), StandardCharsets.UTF_8.name());
    mail.setSentDate(Date.from(clock.instant()));
    // No out-of-office notice is to answer (RFC 3834).
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.saveChanges();
    return mail;
  }
}
