package org.hearth.application.port.out.signin;

import java.util.Optional;
import org.hearth.application.port.out.CheckReturnValue;
import org.hearth.domain.contact.EmailAddress;

/** Who may sign in: users, and care homes by the e-mail addresses of their accounts. */
public interface Logins {
  /**
   * Whoever signs in with the address, in one look that is the same whether there is anybody. Of a
   * user and a care home with one address it is the user.
   */
  Optional<KnownLogin> find(EmailAddress email);

  /**
   * Keeps a password that was chosen, its e-mail and its entry together. All sessions and links of
   * the login end, for they belong to the password before.
   *
   * @return false, and nothing kept, where the login has another password or address by now
   */
  @CheckReturnValue
  boolean choose(PasswordChoice choice);

  /** Keeps another hash of the same password, unless another was chosen by now. */
  void rehash(KnownLogin seen, String hash);
}
