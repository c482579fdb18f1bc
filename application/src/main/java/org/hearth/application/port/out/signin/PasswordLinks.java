package org.hearth.application.port.out.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.signin.Logins.KnownLogin;
import org.hearth.domain.contact.EmailAddress;

/** The links that were sent and may still be used. */
public interface PasswordLinks {
  /**
   * Keeps a link that was sent.
   *
   * @param link whose password it chooses, and until when
   */
  void keep(PasswordLink link);

  /**
   * Whose password the link chooses, where it is valid now.
   *
   * @param token the hash of what was sent: no token is stored
   * @param now the present moment
   * @return empty where the link is unknown, used or expired
   */
  Optional<KnownLogin> find(TokenHash token, Instant now);

  /**
   * A link by which a password is chosen. It is valid while its login has the same address and the
   * same password, so that choosing one uses up every link.
   *
   * @param passwordVersion the password that the login had; empty where it had none
   */
  record PasswordLink(
      TokenHash token,
      UUID login,
      EmailAddress email,
      Optional<UUID> passwordVersion,
      Instant expiresAt) {}
}
