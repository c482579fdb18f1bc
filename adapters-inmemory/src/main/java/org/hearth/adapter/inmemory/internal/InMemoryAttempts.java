package org.hearth.adapter.inmemory.internal;

import io.vavr.collection.Map;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.signin.Attempts;
import org.hearth.application.port.out.signin.Attempts.AttemptCount;

/** Tallies of attempts in memory. */
record InMemoryAttempts(SnapshotHolder holder) implements Attempts {
  @Override
  public java.util.Map<String, AttemptCount> find(Collection<String> keys) {
    Map<String, AttemptCount> tallies = holder.now().logins().tallies();
    java.util.Map<String, AttemptCount> found = new HashMap<>();
    keys.forEach(key -> tallies.get(key).forEach(tally -> found.put(key, tally)));
    return found;
  }

  @Override
  public boolean replace(String key, Optional<AttemptCount> seen, AttemptCount next) {
    return holder
        .keep(
            List.of(next),
            (snapshot, tally) -> {
              Map<String, AttemptCount> tallies = snapshot.logins().tallies();
              return tallies.get(key).toJavaOptional().equals(seen)
                  ? Optional.of(snapshot.with(snapshot.logins().with(tallies.put(key, tally))))
                  : Optional.empty();
            })
        .get(0);
  }

  @Override
  public void remove(Collection<String> keys) {
    holder.change(
        snapshot ->
            snapshot.with(snapshot.logins().with(snapshot.logins().tallies().removeAll(keys))));
  }
}
