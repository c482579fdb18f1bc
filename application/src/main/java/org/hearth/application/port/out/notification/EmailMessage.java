package org.hearth.application.port.out.notification;

import org.hearth.domain.contact.EmailAddress;

/**
 * An e-mail in plain text.
 *
 * @param text may have a secret link in it
 */
public record EmailMessage(EmailAddress to, String subject, String text) {
  /** Masked. */
  @Override
  public String toString() {
    return "Message[***]";
  }
}
