package org.hearth.adapter.http.server;

import org.hearth.application.Settings;
import org.hearth.application.port.in.audit.SealKeys;
import org.hearth.application.port.in.retention.ApplyRetention.RetentionSettings;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.notification.Mailer;
import org.hearth.application.port.out.signin.PasswordHasher;

/**
 * What the server depends on.
 *
 * @param storage stays open when the server closes
 * @param sealKeys by which the audit trail is sealed
 * @param retention how long data is kept that no account needs
 */
public record ServerDependencies(
    Storage storage,
    Settings settings,
    SignInSettings signIn,
    PasswordHasher passwords,
    Mailer post,
    SealKeys sealKeys,
    RetentionSettings retention) {

  /** With a trail that is sealed without a key, and what is kept as long as is usual. */
  public ServerDependencies(
      Storage storage,
      Settings settings,
      SignInSettings signIn,
      PasswordHasher passwords,
      Mailer post) {
    this(storage, settings, signIn, passwords, post, SealKeys.none(), RetentionSettings.STANDARD);
  }
}
