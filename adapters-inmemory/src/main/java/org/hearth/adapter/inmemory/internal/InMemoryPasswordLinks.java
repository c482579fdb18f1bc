package org.hearth.adapter.inmemory.internal;

import java.time.Instant;
import java.util.Optional;
import org.hearth.application.port.out.signin.Logins.KnownLogin;
import org.hearth.application.port.out.signin.PasswordLinks;
import org.hearth.application.port.out.signin.PasswordLinks.PasswordLink;
import org.hearth.application.port.out.signin.TokenHash;

/** Links to choose a password in memory. */
record InMemoryPasswordLinks(SnapshotHolder holder) implements PasswordLinks {
  @Override
  public void keep(PasswordLink link) {
    holder.change(snapshot -> snapshot.with(snapshot.logins().with(link)));
  }

  @Override
  public Optional<KnownLogin> find(TokenHash token, Instant now) {
    Snapshot snapshot = holder.now();
    return snapshot
        .logins()
        .links()
        .get(token)
        .toJavaOptional()
        .filter(link -> link.expiresAt().isAfter(now))
        .flatMap(
            link ->
                snapshot
                    .login(link.login(), link.email())
                    .filter(known -> known.passwordVersion().equals(link.passwordVersion())));
  }
}
