package org.hearth.application.port.out.notification;

import org.hearth.domain.contact.EmailAddress;

/** Port out: brings messages to where their addressees read them. */
@FunctionalInterface
public interface Mailer {
  /**
   * Hands a message over; throws where that failed or may have failed. It is not called within a
   * transaction, and has to give up in well under five minutes.
   *
   * @param message recipient, subject and text
   */
  void send(EmailMessage message);

  /**
   * Finds out whether messages could be handed over at present; throws where they could not, with a
   * message that is logged and holds no personal data.
   *
   * @return false where that cannot be found out without a message
   */
  default boolean check() {
    return false;
  }

  /**
   * An e-mail in plain text.
   *
   * @param text may have a secret link in it
   */
  record EmailMessage(EmailAddress to, String subject, String text) {
    /** Masked. */
    @Override
    public String toString() {
      return "Message[***]";
    }
  }
}
