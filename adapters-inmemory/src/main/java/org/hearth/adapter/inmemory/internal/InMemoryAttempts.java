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
    Map<String, AttemptCount> attempts = holder.now().logins().attempts();
    java.util.Map<String, AttemptCount> found = new HashMap<>();
    keys.forEach(key -> attempts.get(key).forEach(count -> found.put(key, count)));
    return found;
  }

  @Override
  public boolean replace(String key, Optional<AttemptCount> seen, AttemptCount next) {
    return holder
        .keep(
            List.of(next),
            (snapshot, count) -> {
              Map<String, AttemptCount> attempts = snapshot.logins().attempts();
              return attempts.get(key).toJavaOptional().equals(seen)
                  ? Optional.of(snapshot.with(snapshot.logins().with(attempts.put(key, count))))
                  : Optional.empty();
            })
        .get(0);
  }

  @Override
  public void remove(Collection<String> keys) {
    holder.change(
        snapshot ->
            snapshot.with(snapshot.logins().with(snapshot.logins().attempts().removeAll(keys))));
  }
}
