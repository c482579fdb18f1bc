package org.hearth.adapter.inmemory.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.signin.HomePersons;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.login.HomePerson;

/** The persons of homes in memory. */
record InMemoryHomePersons(SnapshotHolder holder) implements HomePersons {
  @Override
  public List<HomePerson> of(AccountId careHome) {
    return of(holder.now(), careHome);
  }

  private static List<HomePerson> of(Snapshot snapshot, AccountId careHome) {
    return snapshot
        .logins()
        .persons()
        .slice(
            Page.first(Page.LARGEST),
            person -> !person.removed() && person.careHome().equals(careHome),
            HomePerson::id)
        .items();
  }

  @Override
  public Optional<HomePerson> find(UUID id) {
    return holder.now().logins().persons().find(id);
  }

  @Override
  public boolean add(HomePerson person, AuditEntry entry) {
    return holder
        .keep(
            List.of(person),
            (snapshot, next) ->
                snapshot.accounts().isOpenCareHome(next.careHome())
                    ? kept(snapshot, next, entry)
                    : Optional.empty())
        .get(0);
  }

  @Override
  public boolean change(HomePerson before, HomePerson after, AuditEntry entry) {
    return holder
        .keep(
            List.of(after),
            (snapshot, next) ->
                snapshot.logins().persons().find(before.id()).filter(before::equals).isEmpty()
                    ? Optional.empty()
                    : kept(
                        snapshot.with(
                            snapshot
                                .logins()
                                .withoutShift(before.careHome().value(), before.name().text())),
                        next,
                        entry))
        .get(0);
  }

  private static Optional<Snapshot> kept(Snapshot snapshot, HomePerson person, AuditEntry entry) {
    boolean taken =
        of(snapshot, person.careHome()).stream()
            .anyMatch(
                other ->
                    !person.removed()
                        && !other.id().equals(person.id())
                        && other.key().equals(person.key()));
    return taken
        ? Optional.empty()
        : snapshot.with(snapshot.logins().with(person)).after(List.of(), List.of(entry));
  }
}
