package org.hearth.application.port.out.signin;

import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.login.Login;

/**
 * A login, and the password that it has.
 *
 * @param password empty where none was chosen since the login has its present address
 */
public record KnownLogin(Login login, Optional<Password> password) {
  public Optional<UUID> passwordVersion() {
    return password.map(Password::passwordVersion);
  }
}
