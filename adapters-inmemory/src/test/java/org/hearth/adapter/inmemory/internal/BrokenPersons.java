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
        (holder, sound) -> AlteredSignIn.of(sound).with(new BlindPersons(sound.homePersons())));
  }

  private record BlindPersons(HomePersons sound) implements HomePersons {
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
      return sound.add(person, entry);
    }

    @Override
    public boolean change(HomePerson before, HomePerson after, AuditEntry entry) {
      return find(before.id()).filter(now -> sound.change(now, after, entry)).isPresent();
    }
  }
}
