package org.hearth.application.internal.notification;

import java.time.Duration;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;
import org.hearth.domain.contact.EmailAddress;

/** What e-mails say. No word of whose account it is: mailboxes are shared and forwarded. */
record EmailTemplates(String subject, String text) {
  private static final String LINK = "{link}";

  static EmailTemplates invitation(Duration lasts) {
    return new EmailTemplates(
        "Choose a password for your care home",
        """
        Your GP practice has opened an account for your care home, so that you can send it \
        requests for your residents online.

        You sign in with this e-mail address. Choose a password here:

        %s

        The link works once, for %s. After that, ask for a new one on the page where you \
        sign in ("I have no password, or have forgotten it").

        If you did not expect this, call your practice.
        """
            .formatted(LINK, spoken(lasts)));
  }

  static EmailTemplates passwordLink(Duration lasts) {
    return new EmailTemplates(
        "Choose a new password",
        """
        Somebody asked for a link to choose a new password for this e-mail address. Choose it \
        here:

        %s

        The link works once, for %s. Your old password works until you choose a new one.

        If it was not you, do nothing, and let nobody have this link.
        """
            .formatted(LINK, spoken(lasts)));
  }

  static EmailTemplates passwordChosen() {
    return new EmailTemplates(
        "Your password was changed",
        """
        A new password was chosen for the account that signs in with this e-mail address. \
        Wherever it was signed in, it is signed out.

        If it was not you, ask for a link to choose another one now, and call your practice.
        """);
  }

  static EmailTemplates serviceAsked() {
    return new EmailTemplates(
        "A further practice asks to serve your care home",
        """
        A GP practice asks to serve your care home by online consultation. It sees nothing of \
        your home until that is confirmed.

        Sign in to confirm or refuse it, or call the practice that you know.
        """);
  }

  static EmailTemplates careHomeClosed() {
    return new EmailTemplates(
        "The account of your care home was closed",
        """
        The account with which your care home used online consultation was closed. It cannot be \
        used to sign in any more.

        If this was not expected, call your practice.
        """);
  }

  static EmailTemplates factorChanged() {
    return new EmailTemplates(
        "Your second factor was changed",
        """
        The app that shows codes for the account that signs in with this e-mail address was set \
        up, removed or reset.

        If it was not you, ask for a link to choose another password now, and call your practice.
        """);
  }

  static EmailTemplates addressChanged() {
    return new EmailTemplates(
        "The e-mail address of an account was changed",
        """
        The e-mail address of an account with online consultation was changed. Until now it was \
        this one.

        If this was not expected, call your practice.
        """);
  }

  static EmailTemplates addressAsked() {
    return new EmailTemplates(
        "Confirm another e-mail address for your care home",
        """
        One of the GP practices that serve your care home asks to change the e-mail address with \
        which it signs in. Nothing is changed until you confirm it here:

        %s

        The link works once, for 7 days. If you did not expect this, do nothing, and call your \
        practice.
        """
            .formatted(LINK));
  }

  static EmailTemplates homesAddressChanged() {
    return new EmailTemplates(
        "The e-mail address of an account was changed",
        """
        The e-mail address of an account with online consultation was changed. Until now it was \
        this one.

        If this was not expected, undo it here, and call your practice:

        %s

        The link works once, for 7 days. It ends all sessions that are open by then.
        """
            .formatted(LINK));
  }

  static EmailTemplates addressRemoved() {
    return new EmailTemplates(
        "The e-mail address of an account was removed",
        """
        The e-mail address of an account with online consultation was removed. Until now it was \
        this one.

        If this was not expected, call your practice.
        """);
  }

  EmailTemplates with(String link) {
    return new EmailTemplates(subject, text.replace(LINK, link));
  }

  EmailMessage to(EmailAddress address) {
    return new EmailMessage(address, subject, text);
  }

  private static String spoken(Duration duration) {
    long hours = duration.toHours();
    if (hours == 0) {
      return duration.toMinutes() + " minutes";
    }
    return hours == 1 ? "1 hour" : hours + " hours";
  }
}
