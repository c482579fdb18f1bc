package org.hearth.adapter.inmemory;

import java.time.Instant;
import java.util.Optional;
import org.hearth.application.storage.login.KnownLogin;
import org.hearth.application.storage.login.PasswordLink;
import org.hearth.application.storage.login.PasswordLinks;
import org.hearth.application.storage.login.TokenHash;

/** Links to choose a password in memory. */
record InMemoryPasswordLinks(Memory memory) implements PasswordLinks {
  @Override
  public void keep(PasswordLink link) {
    memory.change(world -> world.with(world.logins().with(link)));
  }

  @Override
  public Optional<KnownLogin> find(TokenHash token, Instant now) {
    World world = memory.now();
    return world
        .logins()
        .links()
        .get(token)
        .toJavaOptional()
        .filter(link -> link.expiresAt().isAfter(now))
        .flatMap(
            link ->
                world
                    .login(link.login(), link.email())
                    .filter(known -> known.edition().equals(link.edition())));
  }
}
