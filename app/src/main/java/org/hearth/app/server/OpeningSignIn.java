package org.hearth.app.server;

import java.time.Instant;
import java.util.function.Supplier;
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

/** What an {@link OpeningStorage} keeps of those who sign in; asking for a part of it waits. */
record OpeningSignIn(Supplier<SignInStorage> opened) implements SignInStorage {
  @Override
  public Users users() {
    return opened.get().users();
  }

  @Override
  public Logins logins() {
    return opened.get().logins();
  }

  @Override
  public SessionStore sessions() {
    return opened.get().sessions();
  }

  @Override
  public PasswordLinks links() {
    return opened.get().links();
  }

  @Override
  public NotificationOutbox notifications() {
    return opened.get().notifications();
  }

  @Override
  public AddressChanges addressChanges() {
    return opened.get().addressChanges();
  }

  @Override
  public Attempts attempts() {
    return opened.get().attempts();
  }

  @Override
  public ApiTokens apiTokens() {
    return opened.get().apiTokens();
  }

  @Override
  public HomePersons homePersons() {
    return opened.get().homePersons();
  }

  @Override
  public SecondFactors secondFactors() {
    return opened.get().secondFactors();
  }

  @Override
  public void forgetExpired(Instant now) {
    opened.get().forgetExpired(now);
  }
}
