package org.hearth.application.port.out.signin;

import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.CheckReturnValue;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.login.Login;
import org.hearth.domain.notification.EmailNotification;

/** Who may sign in: users, and care homes by the e-mail addresses of their accounts. */
public interface Logins {
  /**
   * {@return the login that has the address, in one look that takes the same time where there is
   * none} Of a user and a care home with one address it is the user.
   *
   * @param email the address to sign in with; no other user has it
   */
  Optional<KnownLogin> find(EmailAddress email);

  /**
   * Keeps a password that was chosen, its e-mail and its entry together. All sessions and links of
   * the login end, for they belong to the password before.
   *
   * @param choice whose, which, and what is kept with it
   * @return false, and nothing kept, where the login has another password or address by now
   */
  @CheckReturnValue
  boolean choose(PasswordChoice choice);

  /**
   * Keeps another hash of the same password, unless another was chosen by now.
   *
   * @param seen the login as it was read
   * @param hash what the hasher made of the password
   */
  void rehash(KnownLogin seen, String hash);

  /**
   * What is kept of a password.
   *
   * @param passwordVersion identifies the choice; what belongs to one choice ends with the next
   * @param hash what a password hasher made of the password
   */
  record Password(UUID passwordVersion, String hash) {
    /** Without the hash. */
    @Override
    public String toString() {
      return "Password[***]";
    }
  }

  /**
   * A login, and the password that it has.
   *
   * @param password empty where none was chosen since the login has its present address
   */
  record KnownLogin(Login login, Optional<Password> password) {
    /**
     * {@return the identifier of the password, another with each choice; empty where none was
     * chosen}
     */
    public Optional<UUID> passwordVersion() {
      return password.map(Password::passwordVersion);
    }
  }

  /**
   * A new password for a login.
   *
   * @param before the login as it was seen
   * @param next the password that it is to have
   * @param notice the e-mail to the address
   */
  record PasswordChoice(
      KnownLogin before, Password next, EmailNotification notice, AuditEntry entry) {}
}
