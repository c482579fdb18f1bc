package org.hearth.adapter.inmemory;

import java.util.List;
import java.util.Optional;
import org.hearth.application.storage.login.KnownLogin;
import org.hearth.application.storage.login.Logins;
import org.hearth.application.storage.login.Password;
import org.hearth.application.storage.login.PasswordChoice;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.login.Login;

/** Logins in memory. */
record InMemoryLogins(Memory memory) implements Logins {
  @Override
  public Optional<KnownLogin> find(EmailAddress email) {
    return memory.now().login(email);
  }

  @Override
  public boolean choose(PasswordChoice choice) {
    return memory.keep(List.of(choice), InMemoryLogins::after).get(0);
  }

  private static Optional<World> after(World world, PasswordChoice choice) {
    Login login = choice.before().login();
    boolean same =
        world
            .login(login.email())
            .filter(now -> now.login().id().equals(login.id()))
            .filter(now -> now.edition().equals(choice.before().edition()))
            .isPresent();
    if (!same) {
      return Optional.empty();
    }
    LoginBook logins =
        world.logins().with(login.id(), login.email(), choice.next()).withoutAll(login.id());
    return world.with(logins).after(List.of(choice.notice()), List.of(choice.entry()));
  }

  @Override
  public void rehash(KnownLogin seen, String hash) {
    memory.change(world -> world.with(rehashed(world.logins(), seen, hash)));
  }

  private static LoginBook rehashed(LoginBook book, KnownLogin seen, String hash) {
    Login login = seen.login();
    return book.password(login.id(), login.email())
        .filter(now -> seen.edition().equals(Optional.of(now.edition())))
        .map(now -> book.with(login.id(), login.email(), new Password(now.edition(), hash)))
        .orElse(book);
  }
}
