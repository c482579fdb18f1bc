package org.hearth.application.internal.carehome;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.out.ChangeSetBuilder;
import org.hearth.domain.carehome.AddressChange;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.notification.EmailNotification;
import org.hearth.domain.notification.NotificationKind;

/** What goes with a change of the address that a care home signs in with (R25). */
public final class SignInAddress {
  private static final Duration CAN_BE_ANSWERED = Duration.ofDays(7);

  private SignInAddress() {}

  /**
   * The address is changed: the new one is invited, and cannot be used to sign in before the link
   * of the invitation was used; the old one is notified and can object.
   */
  public static void changed(
      UseCaseContext context, ChangeSetBuilder change, CareHomeAccount before, EmailAddress after) {
    notifyOld(
        context, change, before, after, AddressChange.State.MADE, NotificationKind.ADDRESS_CHANGED);
    change.write(
        context.notification(NotificationKind.INVITATION, after, Optional.of(before.id())));
  }

  /** It is to be changed once the old address confirms it. */
  public static void asked(
      UseCaseContext context, ChangeSetBuilder change, CareHomeAccount before, EmailAddress after) {
    notifyOld(
        context, change, before, after, AddressChange.State.ASKED, NotificationKind.ADDRESS_ASKED);
  }

  private static void notifyOld(
      UseCaseContext context,
      ChangeSetBuilder change,
      CareHomeAccount before,
      EmailAddress after,
      AddressChange.State state,
      NotificationKind kind) {
    UUID id = context.nextId();
    Instant now = context.now();
    EmailAddress old = before.details().email();
    change
        .changeAddress(
            new AddressChange(id, before.id(), old, after, state, now.plus(CAN_BE_ANSWERED)))
        .write(new EmailNotification(id, kind, old, Optional.of(before.id()), now));
  }
}
