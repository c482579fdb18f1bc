package org.hearth.application.port.out.signin;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.notification.EmailNotification;

/** The second factors of logins, and the sign-ins that wait for one. */
public interface SecondFactors {
  /**
   * {@return the second factor; empty where the login has none}
   *
   * @param login the login, by its identifier
   */
  Optional<SecondFactor> find(UUID login);

  /**
   * Gives a login a second factor and its recovery codes, with the e-mail and the entry of it.
   *
   * @param factor as the storage keeps it
   * @param replaced the factor in whose place it comes; empty where the login has none
   * @param recoveryCodes hashes; each works once
   * @param notice the e-mail that tells the user
   * @param entry what the trail keeps of it, together with it (R19)
   * @return false, and nothing kept, where the login has another factor than that by now
   */
  boolean setUp(
      SecondFactor factor,
      Optional<UUID> replaced,
      Collection<TokenHash> recoveryCodes,
      EmailNotification notice,
      AuditEntry entry);

  /**
   * Takes the code of a time step. Of any number who come with one code at once, one is let in.
   *
   * @param factor as the storage keeps it
   * @param step the time step of the code, which is not taken again
   * @return false, and nothing changed, where that step or a later one was used, or the login has
   *     another factor by now
   */
  boolean use(SecondFactor factor, long step);

  /**
   * Takes a recovery code, and keeps an entry of it.
   *
   * @param login the login, by its identifier
   * @param code the hash of the code: no code is stored
   * @param entry what the trail keeps of it, together with it (R19)
   * @return false, and nothing kept, where the login has no such code
   */
  boolean useRecoveryCode(UUID login, TokenHash code, AuditEntry entry);

  /**
   * Takes the factor and its codes away.
   *
   * @param factor as the storage keeps it
   * @param notice the e-mail that tells the user
   * @param entry what the trail keeps of it, together with it (R19)
   * @return false, and nothing kept, where the login has it no more
   */
  boolean remove(SecondFactor factor, EmailNotification notice, AuditEntry entry);

  /**
   * Keeps a sign-in that waits for its code.
   *
   * @param pending which login, and until when
   */
  void begin(PendingSignIn pending);

  /**
   * {@return the sign-in, where it has not expired}
   *
   * @param token the hash of what was sent: no token is stored
   * @param now the present moment
   */
  Optional<PendingSignIn> pending(TokenHash token, Instant now);

  /**
   * Ends a sign-in that waits; true for one caller alone.
   *
   * @param token the hash of what was sent: no token is stored
   * @return false where it was ended before
   */
  boolean finish(TokenHash token);

  /**
   * A sign-in with the right password that is not complete. It opens nothing, and is good while the
   * login has the same address and the same password.
   *
   * @param passwordVersion the password that was given
   * @param factor the login's second factor whose code was given, or that it had when it began; no
   *     other is replaced or removed by this sign-in
   * @param secret of the factor that is set up, as a cipher of the application made it
   */
  record PendingSignIn(
      TokenHash token,
      UUID login,
      EmailAddress email,
      UUID passwordVersion,
      Optional<UUID> factor,
      Optional<String> onShift,
      Needs needs,
      Optional<String> secret,
      Instant expiresAt) {
    /** What the sign-in waits for. */
    public enum Needs {
      /** A code, to sign in. */
      CODE,
      /** A code, to change the second factor. */
      CODE_TO_CHANGE,
      /** That an app is set up. */
      SET_UP
    }

    /** Without the secret. */
    @Override
    public String toString() {
      return "PendingSignIn[" + needs + "]";
    }
  }

  /**
   * What is kept of a login's second factor (RFC 6238).
   *
   * @param id another each time that one is set up
   * @param secret as a cipher of the application made it
   * @param lastStep the time step of the latest code that was taken; none up to it is taken again
   */
  record SecondFactor(UUID id, UUID login, String secret, long lastStep) {
    /** Without the secret. */
    @Override
    public String toString() {
      return "SecondFactor[***]";
    }
  }
}
