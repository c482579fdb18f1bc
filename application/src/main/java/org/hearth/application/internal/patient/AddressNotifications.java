package org.hearth.application.internal.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.notification.EmailNotification;
import org.hearth.domain.notification.NotificationKind;

/** The e-mail to the old address when a patient's e-mail address changes. */
public final class AddressNotifications {
  private AddressNotifications() {}

  /** None where the address stays as it is. */
  public static List<EmailNotification> of(UseCaseContext context, Account before, Account after) {
    Optional<EmailAddress> old = before.email();
    Optional<EmailAddress> next = after.email();
    List<EmailNotification> notifications = new ArrayList<>();
    if (!old.equals(next)) {
      Optional<AccountId> account = Optional.of(after.id());
      NotificationKind news =
          next.isPresent() ? NotificationKind.ADDRESS_CHANGED : NotificationKind.ADDRESS_REMOVED;
      old.ifPresent(to -> notifications.add(context.notification(news, to, account)));
    }
    return notifications;
  }
}
