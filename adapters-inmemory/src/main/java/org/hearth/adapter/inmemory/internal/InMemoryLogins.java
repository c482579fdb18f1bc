package org.hearth.adapter.inmemory.internal;

import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.signin.Logins;
import org.hearth.application.port.out.signin.Logins.KnownLogin;
import org.hearth.application.port.out.signin.Logins.Password;
import org.hearth.application.port.out.signin.Logins.PasswordChoice;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.login.Login;

/** Logins in memory. */
record InMemoryLogins(SnapshotHolder holder) implements Logins {
  @Override
  public Optional<KnownLogin> find(EmailAddress email) {
    return holder.now().login(email);
  }

  @Override
  public boolean choose(PasswordChoice choice) {
    return holder.keep(List.of(choice), InMemoryLogins::after).get(0);
  }

  private static Optional<Snapshot> after(Snapshot snapshot, PasswordChoice choice) {
    Login login = choice.before().login();
    boolean same =
        snapshot
            .login(login.email())
            .filter(now -> now.login().id().equals(login.id()))
            .filter(now -> now.passwordVersion().equals(choice.before().passwordVersion()))
            .isPresent();
    if (!same) {
      return Optional.empty();
    }
    LoginTable logins =
        snapshot.logins().with(login.id(), login.email(), choice.next()).withoutAll(login.id());
    return snapshot.with(logins).after(List.of(choice.notice()), List.of(choice.entry()));
  }

  @Override
  public void rehash(KnownLogin seen, String hash) {
    holder.change(snapshot -> snapshot.with(rehashed(snapshot.logins(), seen, hash)));
  }

  private static LoginTable rehashed(LoginTable table, KnownLogin seen, String hash) {
    Login login = seen.login();
    return table
        .password(login.id(), login.email())
        .filter(now -> seen.passwordVersion().equals(Optional.of(now.passwordVersion())))
        .map(
            now -> table.with(login.id(), login.email(), new Password(now.passwordVersion(), hash)))
        .orElse(table);
  }
}
