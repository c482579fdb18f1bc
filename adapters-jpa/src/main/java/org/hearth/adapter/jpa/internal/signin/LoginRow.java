package org.hearth.adapter.jpa.internal.signin;

import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.signin.Logins.KnownLogin;
import org.hearth.application.port.out.signin.Logins.Password;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeName;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.login.Login;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.user.Role;
import org.hearth.domain.user.User;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * A login as a query finds it.
 *
 * @param isUser whether it is a user, and not a care home
 * @param practice a user's; null for support
 * @param administrator whether the user manages those of the practice, too
 */
record LoginRow(
    boolean isUser,
    UUID id,
    String email,
    String name,
    @Nullable String practice,
    boolean administrator,
    @Nullable UUID passwordVersion,
    @Nullable String passwordHash) {

  /**
   * The login that a query finds first.
   *
   * @param query of the columns {@code is_user, login_id, email, name, practice, administrator,
   *     password_version, password_hash}
   */
  static Optional<KnownLogin> first(NativeQuery<Object[]> query) {
    return query
        .addScalar("is_user", Boolean.class)
        .addScalar("login_id", UUID.class)
        .addScalar("email", String.class)
        .addScalar("name", String.class)
        .addScalar("practice", String.class)
        .addScalar("administrator", Boolean.class)
        .addScalar("password_version", UUID.class)
        .addScalar("password_hash", String.class)
        .getResultList()
        .stream()
        .findFirst()
        .map(row -> of(row).known());
  }

  private static LoginRow of(@Nullable Object[] row) {
    return new LoginRow(
        Boolean.TRUE.equals(row[0]),
        (UUID) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        Boolean.TRUE.equals(row[5]),
        (UUID) row[6],
        (String) row[7]);
  }

  Login login() {
    EmailAddress address = new EmailAddress(email);
    return isUser
        ? new Login.OfUser(new User(id, address, new NamePart(name), role()))
        : new Login.OfCareHome(new AccountId(id), new CareHomeName(name), address);
  }

  KnownLogin known() {
    return new KnownLogin(
        login(),
        passwordVersion == null || passwordHash == null
            ? Optional.empty()
            : Optional.of(new Password(passwordVersion, passwordHash)));
  }

  private Role role() {
    return practice == null
        ? new Role.SupportTeam()
        : new Role.StaffOf(new OdsCode(practice), administrator);
  }
}
