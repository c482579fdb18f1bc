package org.hearth.adapter.inmemory.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.signin.SecondFactors;
import org.hearth.application.port.out.signin.SecondFactors.PendingSignIn;
import org.hearth.application.port.out.signin.SecondFactors.SecondFactor;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.notification.EmailNotification;

/** Storages that keep second factors badly. */
public final class BrokenFactors {
  private BrokenFactors() {}

  static Storage takingEachStepAgain() {
    return AlteredStorage.signIn(
        (holder, sound) -> AlteredSignIn.of(sound).with(new AnyStep(sound.secondFactors())));
  }

  private record AnyStep(SecondFactors sound) implements Unaltered {
    @Override
    public boolean use(SecondFactor factor, long step) {
      sound.use(factor, step);
      return true;
    }
  }

  /** A factor takes the place of whatever the login has. */
  static Storage replacingWhateverThereIs() {
    return AlteredStorage.signIn(
        (holder, sound) -> AlteredSignIn.of(sound).with(new AnyPlace(sound.secondFactors())));
  }

  private record AnyPlace(SecondFactors sound) implements Unaltered {
    @Override
    public boolean setUp(
        SecondFactor factor,
        Optional<UUID> replaced,
        Collection<TokenHash> recoveryCodes,
        EmailNotification notice,
        AuditEntry entry) {
      return sound.setUp(
          factor, find(factor.login()).map(SecondFactor::id), recoveryCodes, notice, entry);
    }
  }

  private interface Unaltered extends SecondFactors {
    SecondFactors sound();

    @Override
    default Optional<SecondFactor> find(UUID login) {
      return sound().find(login);
    }

    @Override
    default boolean setUp(
        SecondFactor factor,
        Optional<UUID> replaced,
        Collection<TokenHash> recoveryCodes,
        EmailNotification notice,
        AuditEntry entry) {
      return sound().setUp(factor, replaced, recoveryCodes, notice, entry);
    }

    @Override
    default boolean use(SecondFactor factor, long step) {
      return sound().use(factor, step);
    }

    @Override
    default boolean useRecoveryCode(UUID login, TokenHash code, AuditEntry entry) {
      return sound().useRecoveryCode(login, code, entry);
    }

    @Override
    default boolean remove(SecondFactor factor, EmailNotification notice, AuditEntry entry) {
      return sound().remove(factor, notice, entry);
    }

    @Override
    default void begin(PendingSignIn pending) {
      sound().begin(pending);
    }

    @Override
    default Optional<PendingSignIn> pending(TokenHash token, Instant now) {
      return sound().pending(token, now);
    }

    @Override
    default boolean finish(TokenHash token) {
      return sound().finish(token);
    }
  }
}
