package org.hearth.adapter.inmemory.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.notification.NotificationOutbox;
import org.hearth.application.port.out.notification.NotificationOutbox.PendingNotification;
import org.hearth.application.port.out.signin.Attempts;
import org.hearth.application.port.out.signin.Attempts.AttemptCount;
import org.hearth.application.port.out.signin.Logins;
import org.hearth.application.port.out.signin.Logins.KnownLogin;
import org.hearth.application.port.out.signin.Logins.PasswordChoice;
import org.hearth.application.port.out.signin.PasswordLinks;
import org.hearth.application.port.out.signin.PasswordLinks.PasswordLink;
import org.hearth.application.port.out.signin.SessionStore;
import org.hearth.application.port.out.signin.SessionStore.ActiveSession;
import org.hearth.application.port.out.signin.StoredSession;
import org.hearth.application.port.out.signin.TokenHash;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.notification.EmailNotification;

/** Storages that let in whom they must not, or lose what they must not. */
final class BrokenSignIn {
  private BrokenSignIn() {}

  /** An earlier look-up is enough to choose a password, even where one was chosen in between. */
  static Storage choosingOnWhateverThereIs() {
    return AlteredStorage.signIn(
        (holder, sound) -> AlteredSignIn.of(sound).with(new BlindLogins(sound.logins())));
  }

  private record BlindLogins(Logins sound) implements Logins {
    @Override
    public Optional<KnownLogin> find(EmailAddress email) {
      return sound.find(email);
    }

    @Override
    public boolean choose(PasswordChoice choice) {
      return find(choice.before().login().email())
          .map(now -> new PasswordChoice(now, choice.next(), choice.notice(), choice.entry()))
          .filter(sound::choose)
          .isPresent();
    }

    @Override
    public void rehash(KnownLogin seen, String hash) {
      sound.rehash(seen, hash);
    }
  }

  static Storage sessionsThatNeverExpire() {
    return AlteredStorage.signIn(
        (holder, sound) -> AlteredSignIn.of(sound).with(new EndlessSessions(sound.sessions())));
  }

  private record EndlessSessions(SessionStore sound) implements SessionStore {
    @Override
    public void open(StoredSession session, AuditEntry entry) {
      sound.open(session, entry);
    }

    @Override
    public Optional<ActiveSession> find(TokenHash token, Instant now) {
      return sound.find(token, Instant.MIN);
    }

    @Override
    public void use(ActiveSession seen, Instant now) {
      sound.use(seen, now);
    }

    @Override
    public List<ActiveSession> of(Identity whose, Instant now) {
      return sound.of(whose, Instant.MIN);
    }

    @Override
    public int endOthers(Identity whose, TokenHash but, AuditEntry entry) {
      return sound.endOthers(whose, but, entry);
    }

    @Override
    public boolean end(TokenHash token, AuditEntry entry) {
      return sound.end(token, entry);
    }
  }

  static Storage linksThatNeverExpire() {
    return AlteredStorage.signIn(
        (holder, sound) -> AlteredSignIn.of(sound).with(new EndlessLinks(sound.links())));
  }

  private record EndlessLinks(PasswordLinks sound) implements PasswordLinks {
    @Override
    public void keep(PasswordLink link) {
      sound.keep(link);
    }

    @Override
    public Optional<KnownLogin> find(TokenHash token, Instant now) {
      return sound.find(token, Instant.MIN);
    }
  }

  /** Two look before one of them takes. */
  static Storage lettersThatAreTakenByAnybody() {
    return AlteredStorage.signIn(
        (holder, sound) ->
            AlteredSignIn.of(sound).with(new SharedLetters(holder, sound.notifications())));
  }

  private record SharedLetters(SnapshotHolder holder, NotificationOutbox sound)
      implements NotificationOutbox {
    @Override
    public void add(EmailNotification notification) {
      sound.add(notification);
    }

    @Override
    public Optional<PendingNotification> claim(Instant now, Instant until) {
      Optional<PendingNotification> next = holder.now().outbox().next(now);
      next.ifPresent(one -> sound.postpone(one.notification().id(), until));
      return next;
    }

    @Override
    public void postpone(UUID notification, Instant until) {
      sound.postpone(notification, until);
    }

    @Override
    public void finish(UUID notification, Optional<AuditEntry> entry) {
      sound.finish(notification, entry);
    }
  }

  /** The last who counts wins. */
  static Storage countsThatAnyCallReplaces() {
    return AlteredStorage.signIn(
        (holder, sound) -> AlteredSignIn.of(sound).with(new LastTallies(sound.attempts())));
  }

  private record LastTallies(Attempts sound) implements Attempts {
    @Override
    public Map<String, AttemptCount> find(Collection<String> keys) {
      return sound.find(keys);
    }

    @Override
    public boolean replace(String key, Optional<AttemptCount> seen, AttemptCount next) {
      return sound.replace(key, Optional.ofNullable(find(List.of(key)).get(key)), next);
    }

    @Override
    public void remove(Collection<String> keys) {
      sound.remove(keys);
    }
  }
}
