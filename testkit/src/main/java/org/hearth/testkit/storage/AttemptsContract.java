package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.application.port.out.signin.Attempts;
import org.hearth.application.port.out.signin.Attempts.AttemptCount;
import org.hearth.application.port.out.signin.SignInStorage;
import org.hearth.testkit.race.Racers;
import org.junit.jupiter.api.Test;

/** {@link Attempts}: counts that miss no attempt. */
public interface AttemptsContract extends StorageFactory {
  Instant NOW = Sample.NOW;

  @Test
  default void tallies_come_back_as_they_were() {
    Attempts attempts = emptyStorage().signIn().orElseThrow().attempts();
    AttemptCount one = counted(1);
    AttemptCount other = counted(2);
    assertThat(attempts.replace("one", Optional.empty(), one)).isTrue();
    assertThat(attempts.replace("other", Optional.empty(), other)).isTrue();

    assertThat(attempts.find(List.of("one", "other", "none")))
        .isEqualTo(Map.of("one", one, "other", other));
    assertThat(attempts.find(List.of("none"))).isEmpty();
  }

  @Test
  default void a_tally_is_replaced_only_where_it_is_the_one_that_was_seen() {
    Attempts attempts = emptyStorage().signIn().orElseThrow().attempts();
    assertThat(attempts.replace("key", Optional.of(counted(1)), counted(2))).isFalse();
    assertThat(attempts.replace("key", Optional.empty(), counted(1))).isTrue();
    assertThat(attempts.replace("key", Optional.empty(), counted(1))).isFalse();
    assertThat(attempts.replace("key", Optional.of(counted(2)), counted(3))).isFalse();
    assertThat(attempts.replace("key", Optional.of(counted(1)), counted(2))).isTrue();
    assertThat(attempts.find(List.of("key"))).containsEntry("key", counted(2));
  }

  @Test
  default void of_many_who_count_at_once_each_is_counted() {
    Attempts attempts = emptyStorage().signIn().orElseThrow().attempts();
    try (Racers racers = new Racers()) {
      racers.race(racer -> count(attempts));
    }
    assertThat(attempts.find(List.of("key"))).containsEntry("key", counted(Racers.COUNT));
  }

  private static boolean count(Attempts attempts) {
    boolean counted = false;
    while (!counted) {
      Optional<AttemptCount> seen = Optional.ofNullable(attempts.find(List.of("key")).get("key"));
      counted = attempts.replace("key", seen, counted(seen.map(AttemptCount::count).orElse(0) + 1));
    }
    return true;
  }

  @Test
  default void tallies_are_removed_or_forgotten_when_their_time_is_over() {
    SignInStorage storage = emptyStorage().signIn().orElseThrow();
    Attempts attempts = storage.attempts();
    List.of("one", "two", "three")
        .forEach(key -> assertThat(attempts.replace(key, Optional.empty(), counted(1))).isTrue());
    assertThat(
            attempts.replace(
                "late", Optional.empty(), new AttemptCount(1, NOW, NOW.plusSeconds(901))))
        .isTrue();

    attempts.remove(List.of("one", "two", "none"));
    assertThat(attempts.find(List.of("one", "two", "three"))).containsOnlyKeys("three");
    storage.forgetExpired(NOW.plusSeconds(900));
    assertThat(attempts.find(List.of("three", "late"))).containsOnlyKeys("late");
  }

  private static AttemptCount counted(int count) {
    return new AttemptCount(count, NOW.plusSeconds(count), NOW.plusSeconds(900));
  }
}
