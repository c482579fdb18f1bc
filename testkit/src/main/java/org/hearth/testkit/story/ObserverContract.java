package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearth.testkit.story.ObservedFixture.Event;

/**
 * Two runs that differ in what one practice does alone give another practice equal answers, beyond
 * that an account is there (R9, R26).
 */
public interface ObserverContract extends HearthFactory {
  @Property(edgeCases = EdgeCasesMode.NONE)
  default void R26_what_one_practice_is_answered_does_not_depend_on_what_another_does(
      @ForAll("courses") ObservedCourse course) {
    assertThat(course.answers(this)).isEqualTo(course.withoutActions().answers(this));
  }

  @Provide
  default Arbitrary<ObservedCourse> courses() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.of(Event.class).list().ofMaxSize(ObservedCourse.LONGEST),
            Arbitraries.integers()
                .between(0, BensQuestions.WITH_OTHERS.size() - 1)
                .list()
                .ofMaxSize(ObservedCourse.LONGEST))
        .as(ObservedCourse::new);
  }
}
