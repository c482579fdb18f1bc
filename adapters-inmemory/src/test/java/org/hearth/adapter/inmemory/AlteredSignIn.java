package org.hearth.adapter.inmemory;

import java.time.Instant;
import org.hearth.application.storage.login.AddressChanges;
import org.hearth.application.storage.login.ApiTokens;
import org.hearth.application.storage.login.Attempts;
import org.hearth.application.storage.login.HomePersons;
import org.hearth.application.storage.login.KeptSessions;
import org.hearth.application.storage.login.Letters;
import org.hearth.application.storage.login.Logins;
import org.hearth.application.storage.login.PasswordLinks;
import org.hearth.application.storage.login.SecondFactors;
import org.hearth.application.storage.login.SignInStorage;

/** Who may enter, in memory, with one port altered. */
record AlteredSignIn(
    SignInStorage sound,
    Logins logins,
    KeptSessions sessions,
    PasswordLinks links,
    Letters letters,
    Attempts attempts,
    HomePersons homePersons,
    SecondFactors secondFactors)
    implements SignInStorage {

  static AlteredSignIn of(SignInStorage sound) {
    return new AlteredSignIn(
        sound,
        sound.logins(),
        sound.sessions(),
        sound.links(),
        sound.letters(),
        sound.attempts(),
        sound.homePersons(),
        sound.secondFactors());
  }

  AlteredSignIn with(Logins other) {
    return new AlteredSignIn(
        sound, other, sessions, links, letters, attempts, homePersons, secondFactors);
  }

  AlteredSignIn with(KeptSessions other) {
    return new AlteredSignIn(
        sound, logins, other, links, letters, attempts, homePersons, secondFactors);
  }

  AlteredSignIn with(PasswordLinks other) {
    return new AlteredSignIn(
        sound, logins, sessions, other, letters, attempts, homePersons, secondFactors);
  }

  AlteredSignIn with(Letters other) {
    return new AlteredSignIn(
        sound, logins, sessions, links, other, attempts, homePersons, secondFactors);
  }

  AlteredSignIn with(Attempts other) {
    return new AlteredSignIn(
        sound, logins, sessions, links, letters, other, homePersons, secondFactors);
  }

  AlteredSignIn with(HomePersons other) {
    return new AlteredSignIn(
        sound, logins, sessions, links, letters, attempts, other, secondFactors);
  }

  AlteredSignIn with(SecondFactors other) {
    return new AlteredSignIn(sound, logins, sessions, links, letters, attempts, homePersons, other);
  }

  @Override
  public ApiTokens apiTokens() {
    return sound.apiTokens();
  }

  @Override
  public AddressChanges addressChanges() {
    return sound.addressChanges();
  }

  @Override
  public void forgetExpired(Instant now) {
    sound.forgetExpired(now);
  }
}
