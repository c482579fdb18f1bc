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

/** Who may enter, in memory. */
public record InMemorySignIn(SnapshotHolder holder) implements SignInStorage {
  @Override
  public Users users() {
    return new InMemoryUsers(holder);
  }

  @Override
  public Logins logins() {
    return new InMemoryLogins(holder);
  }

  @Override
  public SessionStore sessions() {
    return new InMemorySessionStore(holder);
  }

  @Override
  public PasswordLinks links() {
    return new InMemoryPasswordLinks(holder);
  }

  @Override
  public NotificationOutbox notifications() {
    return new InMemoryNotificationOutbox(holder);
  }

  @Override
  public AddressChanges addressChanges() {
    return new InMemoryAddressChanges(holder);
  }

  @Override
  public Attempts attempts() {
    return new InMemoryAttempts(holder);
  }

  @Override
  public ApiTokens apiTokens() {
    return new InMemoryApiTokens(holder);
  }

  @Override
  public HomePersons homePersons() {
    return new InMemoryHomePersons(holder);
  }

  @Override
  public SecondFactors secondFactors() {
    return new InMemorySecondFactors(holder);
  }

  @Override
  public void forgetExpired(Instant now) {
    holder.change(
        snapshot ->
            snapshot.with(snapshot.logins().without(now)).with(snapshot.factors().without(now)));
  }
}
