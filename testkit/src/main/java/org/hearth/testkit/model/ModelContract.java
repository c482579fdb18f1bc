package org.hearth.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.out.Identifiers;
import org.hearth.domain.number.TestNumbers;
import org.hearth.testkit.story.HearthFactory;
import org.hearth.testkit.story.SettableClock;

/**
 * Whatever is done, in whatever order, Hearth answers as the model of its rules does. A test
 * implements it and {@link HearthFactory#start}; {@code @PropertyDefaults(tries = …)} on that test
 * says how often, where a storage is slow.
 */
public interface ModelContract extends HearthFactory {
  LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

  /** The answers that so many runs must have met, lest the steps lead nowhere. */
  default Set<String> answersToMeet() {
    return Set.of("granted");
  }

  /**
   * Whether a care home that has no account, or a closed one, is turned away before it reaches
   * Hearth, as it is over a network, where it cannot sign in.
   */
  default boolean homesSignIn() {
    return false;
  }

  /** What is done, long enough for people to come, move, leave and come back. */
  @Provide
  default Arbitrary<List<Step>> days() {
    return Steps.runs();
  }

  /** Edge cases of steps are no edge cases of what they lead to; they only take their place. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  default void whatever_is_done_the_answers_are_the_models(@ForAll("days") List<Step> steps) {
    SettableClock clock = new SettableClock(FIRST_DAY);
    Hearth hearth = start(new Settings(clock, Identifiers.timeOrdered(), TestNumbers.ALLOWED));
    HearthSystem system = new HearthSystem(hearth, clock);
    Drivers here =
        new Drivers(
            new HearthAccounts(system),
            new HearthServices(system),
            new HearthCare(system),
            new HearthRequests(system));
    ModelSystem model = new ModelSystem(FIRST_DAY);
    Drivers there =
        new Drivers(
            new ModelAccounts(model),
            new ModelServices(model),
            new ModelCare(model),
            new ModelRequests(model));

    for (Step step : steps) {
      Statistics.label("answers").collect(compare(step, here, there, model).code());
    }
    for (Step step : Steps.closing()) {
      compare(step, here, there, model);
    }
    Statistics.label("answers")
        .coverage(
            coverage ->
                answersToMeet().forEach(code -> coverage.check(code).count(times -> times > 0)));
  }

  private Answer compare(Step step, Drivers here, Drivers there, ModelSystem model) {
    if (homesSignIn() && step.who().filter(model::isHomeWithoutLogin).isPresent()) {
      return Answer.refused("unauthenticated");
    }
    Answer answer = step.take().apply(here);
    model.heard = answer.number();
    assertThat(answer).as(step.description()).isEqualTo(step.take().apply(there));
    return answer;
  }
}
