package org.hearth.adapter.http.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.hearth.adapter.inmemory.InMemoryStorage;
import org.hearth.application.Hearth;
import org.hearth.testkit.story.HearthFactory;
import org.hearth.testkit.story.ObservedCourse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Other actions each time; a failure prints the seed that repeats its course. */
@Tag("long")
class ManyObservedActionsIT {
  private static final int ACTIONS = 1_000_000;

  @Test
  void R26_what_one_practice_is_answered_does_not_depend_on_what_another_does() {
    HearthFactory inMemory = settings -> Hearth.on(new InMemoryStorage(), settings);
    long seed = Long.getLong("hearth.seed", new SplittableRandom().nextInt());
    System.out.printf("Courses of the seeds from %d on%n", seed);
    int actions = 0;
    while (actions < ACTIONS) {
      ObservedCourse course = ObservedCourse.drawn(new SplittableRandom(seed));
      ObservedCourse without = course.withoutActions();

      assertThat(course.answers(inMemory))
          .as("seed %d: %s", seed, course)
          .isEqualTo(without.answers(inMemory));
      actions += course.length() + without.length();
      seed++;
    }
  }
}
