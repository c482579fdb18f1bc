package org.hearth.adapter.inmemory.internal;

import java.lang.reflect.Proxy;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import org.hearth.adapter.inmemory.InMemoryStorage;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.user.User;

/** Storages that keep what they must not, or do not keep what they must. */
final class BrokenWriting {
  private static final long LONGEST_WAIT_MILLIS = 20;

  private BrokenWriting() {}

  static Storage step(BiFunction<Snapshot, ChangeSet, Optional<Snapshot>> broken) {
    return AlteredStorage.changes(holder -> changes -> holder.keep(changes, broken));
  }

  /** The same, and a writer waits a moment for another, so that both have looked before. */
  static Storage stepOfTwo(BiFunction<Snapshot, ChangeSet, Optional<Snapshot>> broken) {
    Exchanger<Boolean> meeting = new Exchanger<>();
    return AlteredStorage.changes(
        holder ->
            changes -> {
              meet(meeting);
              return holder.keep(changes, broken);
            });
  }

  private static void meet(Exchanger<Boolean> meeting) {
    try {
      meeting.exchange(true, LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException alone) {
      // No other writer came in time.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Says no, and keeps a part of the change all the same. */
  static Storage afterRefusal(BiFunction<Snapshot, ChangeSet, Optional<Snapshot>> part) {
    return AlteredStorage.changes(
        holder ->
            changes -> {
              BitSet kept = new BitSet();
              for (int i = 0; i < changes.size(); i++) {
                List<ChangeSet> one = changes.subList(i, i + 1);
                kept.set(i, holder.keep(one, Snapshot::after).get(0));
                if (!kept.get(i)) {
                  holder.keep(one, part);
                }
              }
              return kept;
            });
  }

  /** One change that cannot be kept holds back all others of its commit. */
  static Storage allChangesOrNone() {
    return AlteredStorage.changes(
        holder ->
            changes ->
                holder.keep(List.of(changes), BrokenWriting::afterAll).get(0)
                    ? all(changes)
                    : new BitSet());
  }

  private static Optional<Snapshot> afterAll(Snapshot snapshot, List<ChangeSet> changes) {
    Optional<Snapshot> after = Optional.of(snapshot);
    for (ChangeSet change : changes) {
      after = after.flatMap(so -> so.after(change));
    }
    return after;
  }

  /** Keeps what can be kept, and says that everything was. */
  static Storage sayingThatAllWasKept() {
    return AlteredStorage.changes(
        holder ->
            changes -> {
              holder.keep(changes, Snapshot::after);
              return all(changes);
            });
  }

  /** Decides on the snapshot before the commit, as a query before a batch does. */
  static Storage blindToTheSameCommit() {
    return AlteredStorage.changes(
        holder ->
            changes -> {
              Snapshot before = holder.now();
              return holder.keep(
                  changes,
                  (snapshot, change) ->
                      before.after(change).flatMap(fine -> snapshot.after(change)));
            });
  }

  static Storage addingAnyUser() {
    return AlteredStorage.users(
        holder -> (user, hash, entry) -> holder.keep(List.of(entry), BrokenWriting::record).get(0));
  }

  /** Refuses a second user, but writes audit entries for both. */
  static Storage recordingRefusedUsers() {
    return AlteredStorage.users(
        holder ->
            (User user, String hash, AuditEntry entry) -> {
              boolean added = new InMemoryUsers(holder).add(user, hash, entry);
              return added || !holder.keep(List.of(entry), BrokenWriting::record).get(0);
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

  private static Optional<Snapshot> record(Snapshot snapshot, AuditEntry entry) {
    return snapshot.after(ChangeSet.recorded(entry));
  }

  private static BitSet all(List<ChangeSet> changes) {
    BitSet all = new BitSet();
    all.set(0, changes.size());
    return all;
  }
}
