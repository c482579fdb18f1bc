package org.hearth.adapter.inmemory.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.signin.HomePersons;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.login.HomePerson;

/** Storages that keep the persons of homes badly. */
final class BrokenPersons {
  private BrokenPersons() {}

  /** A person is changed whatever became of them in between. */
  static Storage changedWhateverTheyAre() {
    return AlteredStorage.signIn(
        (holder, sound) ->
            AlteredSignIn.of(sound)
                .with(
                    new AlteredPersons(
                        sound.homePersons(),
                        sound.homePersons()::add,
                        (before, after, entry) ->
                            sound
                                .homePersons()
                                .find(before.id())
                                .filter(now -> sound.homePersons().change(now, after, entry))
                                .isPresent())));
  }

  /** A person is added whatever became of the home. */
  static Storage addedToAnyHome() {
    return AlteredStorage.signIn(
        (holder, sound) ->
            AlteredSignIn.of(sound)
                .with(
                    new AlteredPersons(
                        sound.homePersons(),
                        (person, entry) -> add(holder, person, entry),
                        sound.homePersons()::change)));
  }

  private static boolean add(SnapshotHolder holder, HomePerson person, AuditEntry entry) {
    return holder
        .keep(
            List.of(person),
            (snapshot, next) ->
                snapshot.with(snapshot.logins().with(next)).after(List.of(), List.of(entry)))
        .get(0);
  }

  @FunctionalInterface
  private interface Adding {
    boolean add(HomePerson person, AuditEntry entry);
  }

  @FunctionalInterface
  private interface Changing {
    boolean change(HomePerson before, HomePerson after, AuditEntry entry);
  }

  private record AlteredPersons(HomePersons sound, Adding adding, Changing changing)
      implements HomePersons {
    @Override
    public List<HomePerson> of(AccountId careHome) {
      return sound.of(careHome);
    }

    @Override
    public Optional<HomePerson> find(UUID id) {
      return sound.find(id);
    }

    @Override
    public boolean add(HomePerson person, AuditEntry entry) {
      return adding.add(person, entry);
    }

    @Override
    public boolean change(HomePerson before, HomePerson after, AuditEntry entry) {
      return changing.change(before, after, entry);
    }
  }
}
