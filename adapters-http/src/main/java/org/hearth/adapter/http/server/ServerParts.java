package org.hearth.adapter.http.server;

import org.hearth.application.audit.SealKeys;
import org.hearth.application.retention.RetentionSettings;
import org.hearth.application.settings.Settings;
import org.hearth.application.signin.Post;
import org.hearth.application.signin.SignInSettings;
import org.hearth.application.storage.Storage;
import org.hearth.application.user.PasswordHasher;

/**
 * What the server stands on.
 *
 * @param storage stays open when the server closes
 * @param sealKeys by which the audit trail is sealed
 * @param retention how long is kept what no account needs
 */
public record ServerParts(
    Storage storage,
    Settings settings,
    SignInSettings signIn,
    PasswordHasher passwords,
    Post post,
    SealKeys sealKeys,
    RetentionSettings retention) {

  /** With a trail that is sealed without a key, and what is kept as long as is usual. */
  public ServerParts(
      Storage storage,
      Settings settings,
      SignInSettings signIn,
      PasswordHasher passwords,
      Post post) {
    this(storage, settings, signIn, passwords, post, SealKeys.none(), RetentionSettings.STANDARD);
  }
}
