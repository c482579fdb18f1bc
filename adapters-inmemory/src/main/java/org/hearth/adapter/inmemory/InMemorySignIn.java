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

/** Who may enter, in memory. */
record InMemorySignIn(Memory memory) implements SignInStorage {
  @Override
  public Logins logins() {
    return new InMemoryLogins(memory);
  }

  @Override
  public KeptSessions sessions() {
    return new InMemorySessions(memory);
  }

  @Override
  public PasswordLinks links() {
    return new InMemoryPasswordLinks(memory);
  }

  @Override
  public Letters letters() {
    return new InMemoryLetters(memory);
  }

  @Override
  public AddressChanges addressChanges() {
    return new InMemoryAddressChanges(memory);
  }

  @Override
  public Attempts attempts() {
    return new InMemoryAttempts(memory);
  }

  @Override
  public ApiTokens apiTokens() {
    return new InMemoryApiTokens(memory);
  }

  @Override
  public HomePersons homePersons() {
    return new InMemoryHomePersons(memory);
  }

  @Override
  public SecondFactors secondFactors() {
    return new InMemorySecondFactors(memory);
  }

  @Override
  public void forgetExpired(Instant now) {
    memory.change(
        world -> world.with(world.logins().without(now)).with(world.factors().without(now)));
  }
}
