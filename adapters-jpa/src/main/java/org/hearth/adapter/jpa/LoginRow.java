package org.hearth.adapter.jpa;

import java.util.Optional;
import java.util.UUID;
import org.hearth.application.storage.login.KnownLogin;
import org.hearth.application.storage.login.Password;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeName;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.login.Login;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.user.Role;
import org.hearth.domain.user.User;
import org.jspecify.annotations.Nullable;

/**
 * A login as a query finds it.
 *
 * @param isUser whether it is a user, and not a care home
 * @param practice a user's; null for support
 */
record LoginRow(
    boolean isUser,
    UUID id,
    String email,
    String name,
    @Nullable String practice,
    @Nullable UUID edition,
    @Nullable String passwordHash) {

  Login login() {
    EmailAddress address = new EmailAddress(email);
    return isUser
        ? new Login.OfUser(new User(id, address, new NamePart(name), role()))
        : new Login.OfCareHome(new AccountId(id), new CareHomeName(name), address);
  }

  KnownLogin known() {
    return new KnownLogin(
        login(),
        edition == null || passwordHash == null
            ? Optional.empty()
            : Optional.of(new Password(edition, passwordHash)));
  }

  private Role role() {
    return practice == null ? new Role.SupportTeam() : new Role.StaffOf(new OdsCode(practice));
  }
}
