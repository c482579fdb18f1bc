package org.hearth.adapter.http.server;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearth.application.Settings;
import org.hearth.application.port.in.audit.SealKeys;
import org.hearth.application.port.in.retention.ApplyRetention.RetentionSettings;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.notification.Mailer;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;
import org.hearth.application.port.out.signin.PasswordHasher;

/**
 * What the server depends on.
 *
 * @param storage stays open when the server closes
 * @param sealKeys by which the audit trail is sealed
 * @param retention how long data is kept that no account needs
 * @param demoMail the e-mails of a demo, whose addressees do not exist, the newest first; they can
 *     be read at {@code /demo/mail} without signing in, with their secret links
 */
public record ServerDependencies(
    Storage storage,
    Settings settings,
    SignInSettings signIn,
    PasswordHasher passwords,
    Mailer post,
    SealKeys sealKeys,
    RetentionSettings retention,
    Optional<Supplier<List<EmailMessage>>> demoMail) {

  /**
   * A server of real people.
   *
   * @param storage where everything is kept
   * @param settings clock, identifiers and policy
   * @param signIn sessions, second factors and addresses
   * @param passwords slow on purpose
   * @param post hands e-mails over
   * @param sealKeys the present key of the audit trail, and those before it
   * @param retention how long each kind of record is kept
   */
  public ServerDependencies(
      Storage storage,
      Settings settings,
      SignInSettings signIn,
      PasswordHasher passwords,
      Mailer post,
      SealKeys sealKeys,
      RetentionSettings retention) {
    this(storage, settings, signIn, passwords, post, sealKeys, retention, Optional.empty());
  }

  /**
   * With a trail that is sealed without a key, and what is kept as long as is usual.
   *
   * @param storage where everything is kept
   * @param settings clock, identifiers and policy
   * @param signIn sessions, second factors and addresses
   * @param passwords slow on purpose
   * @param post hands e-mails over
   */
  public ServerDependencies(
      Storage storage,
      Settings settings,
      SignInSettings signIn,
      PasswordHasher passwords,
      Mailer post) {
    this(storage, settings, signIn, passwords, post, SealKeys.none(), RetentionSettings.STANDARD);
  }

  /**
   * {@return the same for a demo; never for real people}
   *
   * @param newestFirst what was sent, which can be read without signing in
   */
  public ServerDependencies withDemoMail(Supplier<List<EmailMessage>> newestFirst) {
    return new ServerDependencies(
        storage, settings, signIn, passwords, post, sealKeys, retention, Optional.of(newestFirst));
  }
}
