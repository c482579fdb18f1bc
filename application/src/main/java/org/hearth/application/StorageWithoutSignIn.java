package org.hearth.application;

import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.ChangeStore;
import org.hearth.application.port.out.ForwardingStorage;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.signin.SignInStorage;

/**
 * A storage that offers no sign-in: it is given neither e-mails nor changes of sign-in addresses,
 * since no port could send or answer them.
 */
final class StorageWithoutSignIn extends ForwardingStorage {
  private StorageWithoutSignIn(Storage storage) {
    super(storage);
  }

  /** The storage itself where it offers sign-in. */
  static Storage of(Storage storage) {
    return storage.signIn().isPresent() ? storage : new StorageWithoutSignIn(storage);
  }

  /** The storage as if it offered none. */
  static Storage hiding(Storage storage) {
    return new StorageWithoutSignIn(storage);
  }

  @Override
  public Optional<SignInStorage> signIn() {
    return Optional.empty();
  }

  @Override
  public ChangeStore changes() {
    ChangeStore changes = super.changes();
    return (List<ChangeSet> all) ->
        changes.commit(all.stream().map(ChangeSet::withoutSignIn).toList());
  }
}
