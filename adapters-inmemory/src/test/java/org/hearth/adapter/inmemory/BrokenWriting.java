package org.hearth.adapter.inmemory;

import java.lang.reflect.Proxy;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.Storage;
import org.hearth.application.storage.StorageUnavailableException;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.user.User;

/** Storages that keep what they must not, or do not keep what they must. */
final class BrokenWriting {
  private BrokenWriting() {}

  static Storage step(BiFunction<World, Change, Optional<World>> broken) {
    return AlteredStorage.changes(memory -> changes -> memory.keep(changes, broken));
  }

  /** Says no, and keeps a part of the change all the same. */
  static Storage afterRefusal(BiFunction<World, Change, Optional<World>> part) {
    return AlteredStorage.changes(
        memory ->
            changes -> {
              BitSet kept = new BitSet();
              for (int i = 0; i < changes.size(); i++) {
                List<Change> one = changes.subList(i, i + 1);
                kept.set(i, memory.keep(one, World::after).get(0));
                if (!kept.get(i)) {
                  memory.keep(one, part);
                }
              }
              return kept;
            });
  }

  /** One change that cannot be kept holds back all others of its commit. */
  static Storage allChangesOrNone() {
    return AlteredStorage.changes(
        memory ->
            changes ->
                memory.keep(List.of(changes), BrokenWriting::afterAll).get(0)
                    ? all(changes)
                    : new BitSet());
  }

  private static Optional<World> afterAll(World world, List<Change> changes) {
    Optional<World> after = Optional.of(world);
    for (Change change : changes) {
      after = after.flatMap(so -> so.after(change));
    }
    return after;
  }

  /** Keeps what can be kept, and says that everything was. */
  static Storage sayingThatAllWasKept() {
    return AlteredStorage.changes(
        memory ->
            changes -> {
              memory.keep(changes, World::after);
              return all(changes);
            });
  }

  /** Decides on the world as it was before the commit, as a query before a batch does. */
  static Storage blindToTheSameCommit() {
    return AlteredStorage.changes(
        memory ->
            changes -> {
              World before = memory.now();
              return memory.keep(
                  changes,
                  (world, change) -> before.after(change).flatMap(fine -> world.after(change)));
            });
  }

  static Storage addingAnyUser() {
    return AlteredStorage.users(
        memory -> (user, hash, entry) -> memory.keep(List.of(entry), BrokenWriting::record).get(0));
  }

  /** Refuses a second user, but tells the trail of both. */
  static Storage recordingRefusedUsers() {
    return AlteredStorage.users(
        memory ->
            (User user, String hash, AuditEntry entry) -> {
              boolean added = new InMemoryUsers(memory).add(user, hash, entry);
              return added || !memory.keep(List.of(entry), BrokenWriting::record).get(0);
            });
  }

  /** Keeps every change, and says that it keeps none. */
  static Storage sayingThatNothingIsKept() {
    Storage sound = new InMemoryStorage();
    return (Storage)
        Proxy.newProxyInstance(
            Storage.class.getClassLoader(),
            new Class<?>[] {Storage.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("verifyWritable")) {
                throw new StorageUnavailableException("Nothing is kept", null);
              }
              return method.invoke(sound, arguments);
            });
  }

  private static Optional<World> record(World world, AuditEntry entry) {
    return world.after(Change.recorded(entry));
  }

  private static BitSet all(List<Change> changes) {
    BitSet all = new BitSet();
    all.set(0, changes.size());
    return all;
  }
}
