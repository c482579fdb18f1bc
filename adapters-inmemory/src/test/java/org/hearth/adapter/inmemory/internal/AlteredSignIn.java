package org.hearth.adapter.inmemory.internal;

import java.time.Instant;
import org.hearth.application.port.out.notification.NotificationOutbox;
import org.hearth.application.port.out.signin.AddressChanges;
import org.hearth.application.port.out.signin.ApiTokens;
import org.hearth.application.port.out.signin.Attempts;
import org.hearth.application.port.out.signin.HomePersons;
import org.hearth.application.port.out.signin.Logins;
import org.hearth.application.port.out.signin.PasswordLinks;
import org.hearth.application.port.out.signin.SecondFactors;
import org.hearth.application.port.out.signin.SessionStore;
import org.hearth.application.port.out.signin.SignInStorage;
import org.hearth.application.port.out.signin.Users;

/** Who may enter, in memory, with one port altered. */
public record AlteredSignIn(
    SignInStorage sound,
    Users users,
    Logins logins,
    SessionStore sessions,
    PasswordLinks links,
    NotificationOutbox notifications,
    Attempts attempts,
    HomePersons homePersons,
    SecondFactors secondFactors)
    implements SignInStorage {

  public static AlteredSignIn of(SignInStorage sound) {
    return new AlteredSignIn(
        sound,
        sound.users(),
        sound.logins(),
        sound.sessions(),
        sound.links(),
        sound.notifications(),
        sound.attempts(),
        sound.homePersons(),
        sound.secondFactors());
  }

  AlteredSignIn with(Users other) {
    return new AlteredSignIn(
        sound, other, logins, sessions, links, notifications, attempts, homePersons, secondFactors);
  }

  AlteredSignIn with(Logins other) {
    return new AlteredSignIn(
        sound, users, other, sessions, links, notifications, attempts, homePersons, secondFactors);
  }

  AlteredSignIn with(SessionStore other) {
    return new AlteredSignIn(
        sound, users, logins, other, links, notifications, attempts, homePersons, secondFactors);
  }

  AlteredSignIn with(PasswordLinks other) {
    return new AlteredSignIn(
        sound, users, logins, sessions, other, notifications, attempts, homePersons, secondFactors);
  }

  AlteredSignIn with(NotificationOutbox other) {
    return new AlteredSignIn(
        sound, users, logins, sessions, links, other, attempts, homePersons, secondFactors);
  }

  AlteredSignIn with(Attempts other) {
    return new AlteredSignIn(
        sound, users, logins, sessions, links, notifications, other, homePersons, secondFactors);
  }

  AlteredSignIn with(HomePersons other) {
    return new AlteredSignIn(
        sound, users, logins, sessions, links, notifications, attempts, other, secondFactors);
  }

  AlteredSignIn with(SecondFactors other) {
    return new AlteredSignIn(
        sound, users, logins, sessions, links, notifications, attempts, homePersons, other);
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
