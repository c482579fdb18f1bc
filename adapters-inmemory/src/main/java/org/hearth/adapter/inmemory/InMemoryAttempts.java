package org.hearth.adapter.inmemory;

import io.vavr.collection.Map;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.hearth.application.storage.login.Attempts;
import org.hearth.application.storage.login.Tally;

/** Tallies of attempts in memory. */
record InMemoryAttempts(Memory memory) implements Attempts {
  @Override
  public java.util.Map<String, Tally> find(Collection<String> keys) {
    Map<String, Tally> tallies = memory.now().logins().tallies();
    java.util.Map<String, Tally> found = new HashMap<>();
    keys.forEach(key -> tallies.get(key).forEach(tally -> found.put(key, tally)));
    return found;
  }

  @Override
  public boolean replace(String key, Optional<Tally> seen, Tally next) {
    return memory
        .keep(
            List.of(next),
            (world, tally) -> {
              Map<String, Tally> tallies = world.logins().tallies();
              return tallies.get(key).toJavaOptional().equals(seen)
                  ? Optional.of(world.with(world.logins().with(tallies.put(key, tally))))
                  : Optional.empty();
            })
        .get(0);
  }

  @Override
  public void remove(Collection<String> keys) {
    memory.change(
        world -> world.with(world.logins().with(world.logins().tallies().removeAll(keys))));
  }
}
