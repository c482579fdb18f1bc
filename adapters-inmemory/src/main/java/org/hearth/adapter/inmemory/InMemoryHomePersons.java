package org.hearth.adapter.inmemory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.storage.Page;
import org.hearth.application.storage.login.HomePersons;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.login.HomePerson;

/** The persons of homes in memory. */
record InMemoryHomePersons(Memory memory) implements HomePersons {
  @Override
  public List<HomePerson> of(AccountId careHome) {
    return of(memory.now(), careHome);
  }

  private static List<HomePerson> of(World world, AccountId careHome) {
    return world
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
    return memory.now().logins().persons().find(id);
  }

  @Override
  public boolean add(HomePerson person, AuditEntry entry) {
    return memory.keep(List.of(person), (world, next) -> kept(world, next, entry)).get(0);
  }

  @Override
  public boolean change(HomePerson before, HomePerson after, AuditEntry entry) {
    return memory
        .keep(
            List.of(after),
            (world, next) ->
                world.logins().persons().find(before.id()).filter(before::equals).isEmpty()
                    ? Optional.empty()
                    : kept(
                        world.with(
                            world
                                .logins()
                                .withoutShift(before.careHome().value(), before.name().text())),
                        next,
                        entry))
        .get(0);
  }

  private static Optional<World> kept(World world, HomePerson person, AuditEntry entry) {
    boolean taken =
        of(world, person.careHome()).stream()
            .anyMatch(
                other ->
                    !person.removed()
                        && !other.id().equals(person.id())
                        && other.key().equals(person.key()));
    return taken
        ? Optional.empty()
        : world.with(world.logins().with(person)).after(List.of(), List.of(entry));
  }
}
