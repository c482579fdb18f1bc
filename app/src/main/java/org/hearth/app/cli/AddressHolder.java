package org.hearth.app.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.app.config.Installation;
import org.hearth.app.failure.CommandFailure;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.account.Account;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.user.User;

/**
 * Finds who has an e-mail address that a user cannot have, as far as the operator may know: a
 * user's name, a care home's name, or only the practice of a patient. Names are in the next steps,
 * because the message of a failure is the message of an exception.
 */
final class AddressHolder {
  private static final String ANOTHER = "Give another e-mail address.";

  private final Installation installation;
  private final Storage storage;

  AddressHolder(Installation installation, Storage storage) {
    this.installation = installation;
    this.storage = storage;
  }

  CommandFailure failure(String email) {
    Optional<User> user = NamedUser.find(installation, installation.manageUsers(storage), email);
    if (user.isPresent()) {
      return CommandFailure.conflict(
          "Another user signs in with this e-mail address.", whose(user.get()), ANOTHER);
    }
    return EmailAddress.parse(email)
        .toJavaOptional()
        .flatMap(
            address -> storage.accounts().find(AccountKeys.email(address)).stream().findFirst())
        .map(
            account ->
                CommandFailure.conflict(
                    "An account has this e-mail address.", whose(account), ANOTHER))
        .orElseGet(
            () ->
                CommandFailure.conflict(
                    "The e-mail address was in use a moment ago.", "Try again."));
  }

  private static String whose(User user) {
    return "It is the address of %s, %s%s."
        .formatted(
            user.name().text(), RoleText.of(user.role()), user.disabled() ? ", disabled" : "");
  }

  private static String whose(Account account) {
    String kind =
        account instanceof CareHomeAccount home
            ? "the care home " + home.details().name().text()
            : "a patient";
    String practices =
        account.practices().stream().map(OdsCode::text).sorted().collect(Collectors.joining(", "));
    return "It is the account of %s, registered at %s.".formatted(kind, practices);
  }
}
