package org.hearth.adapter.inmemory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.storage.Storage;
import org.hearth.application.storage.login.Attempts;
import org.hearth.application.storage.login.FoundSession;
import org.hearth.application.storage.login.KeptSession;
import org.hearth.application.storage.login.KeptSessions;
import org.hearth.application.storage.login.KnownLogin;
import org.hearth.application.storage.login.Letters;
import org.hearth.application.storage.login.Logins;
import org.hearth.application.storage.login.PasswordChoice;
import org.hearth.application.storage.login.PasswordLink;
import org.hearth.application.storage.login.PasswordLinks;
import org.hearth.application.storage.login.Tally;
import org.hearth.application.storage.login.TokenHash;
import org.hearth.application.storage.login.WaitingLetter;
import org.hearth.domain.actor.Identity;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.letter.Letter;

/** Storages that let in whom they must not, or lose what they must not. */
final class BrokenSignIn {
  private BrokenSignIn() {}

  /** Whoever looked before chooses, whatever was chosen in between. */
  static Storage choosingOnWhateverThereIs() {
    return AlteredStorage.signIn(
        (memory, sound) -> AlteredSignIn.of(sound).with(new BlindLogins(sound.logins())));
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
        (memory, sound) -> AlteredSignIn.of(sound).with(new EndlessSessions(sound.sessions())));
  }

  private record EndlessSessions(KeptSessions sound) implements KeptSessions {
    @Override
    public void open(KeptSession session, AuditEntry entry) {
      sound.open(session, entry);
    }

    @Override
    public Optional<FoundSession> find(TokenHash token, Instant now) {
      return sound.find(token, Instant.MIN);
    }

    @Override
    public void use(FoundSession seen, Instant now) {
      sound.use(seen, now);
    }

    @Override
    public List<FoundSession> of(Identity whose, Instant now) {
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
        (memory, sound) -> AlteredSignIn.of(sound).with(new EndlessLinks(sound.links())));
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
        (memory, sound) ->
            AlteredSignIn.of(sound).with(new SharedLetters(memory, sound.letters())));
  }

  private record SharedLetters(Memory memory, Letters sound) implements Letters {
    @Override
    public void add(Letter letter) {
      sound.add(letter);
    }

    @Override
    public Optional<WaitingLetter> claim(Instant now, Instant until) {
      Optional<WaitingLetter> next = memory.now().letters().next(now);
      next.ifPresent(one -> sound.postpone(one.letter().id(), until));
      return next;
    }

    @Override
    public void postpone(UUID letter, Instant until) {
      sound.postpone(letter, until);
    }

    @Override
    public void finish(UUID letter, Optional<AuditEntry> entry) {
      sound.finish(letter, entry);
    }
  }

  /** The last who counts wins. */
  static Storage talliesThatAnybodyReplaces() {
    return AlteredStorage.signIn(
        (memory, sound) -> AlteredSignIn.of(sound).with(new LastTallies(sound.attempts())));
  }

  private record LastTallies(Attempts sound) implements Attempts {
    @Override
    public Map<String, Tally> find(Collection<String> keys) {
      return sound.find(keys);
    }

    @Override
    public boolean replace(String key, Optional<Tally> seen, Tally next) {
      return sound.replace(key, Optional.ofNullable(find(List.of(key)).get(key)), next);
    }

    @Override
    public void remove(Collection<String> keys) {
      sound.remove(keys);
    }
  }
}
