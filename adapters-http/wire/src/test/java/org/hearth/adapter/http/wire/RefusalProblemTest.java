package org.hearth.adapter.http.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.generator.Refusals;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RefusalProblemTest {
  private final JsonMapper mapper = WireMapper.lenient();

  @Provide
  Arbitrary<Refusal> refusals() {
    return Refusals.any();
  }

  @Property
  void every_refusal_comes_back_from_its_problem_as_it_was(@ForAll("refusals") Refusal refusal) {
    ProblemJson read =
        mapper.readValue(mapper.writeValueAsString(RefusalProblem.of(refusal)), ProblemJson.class);

    assertThat(RefusalProblem.toRefusal(read)).contains(refusal);
    assertThat(read.code()).isEqualTo(refusal.code());
    assertThat(read.nextSteps()).isEqualTo(refusal.nextSteps());
  }

  @Test
  void every_refusal_that_is_always_the_same_comes_back() {
    assertThat(constants(Refusal.class))
        .isNotEmpty()
        .allSatisfy(
            refusal ->
                assertThat(RefusalProblem.toRefusal(RefusalProblem.of(refusal))).contains(refusal));
  }

  /** One of each case without components, wherever it is declared. */
  private static Stream<Refusal> constants(Class<?> kind) {
    return kind.isSealed()
        ? Stream.of(kind.getPermittedSubclasses()).flatMap(RefusalProblemTest::constants)
        : Stream.of(kind.getDeclaredConstructors())
            .filter(constructor -> constructor.getParameterCount() == 0)
            .map(RefusalProblemTest::constant);
  }

  private static Refusal constant(Constructor<?> constructor) {
    try {
      return (Refusal) constructor.newInstance();
    } catch (ReflectiveOperationException broken) {
      throw new LinkageError(broken.getMessage(), broken);
    }
  }

  @Property
  void every_problem_has_a_status_of_its_kind(@ForAll("refusals") Refusal refusal) {
    assertThat(RefusalProblem.of(refusal).status())
        .isIn(
            switch (refusal.kind()) {
              case INVALID -> java.util.List.of(422);
              case UNAUTHENTICATED -> java.util.List.of(401);
              case NOT_ALLOWED -> java.util.List.of(403);
              case NOT_FOUND -> java.util.List.of(404);
              case CONFLICT, EXHAUSTED -> java.util.List.of(409);
              case STALE -> java.util.List.of(412);
              case TOO_MANY -> java.util.List.of(429);
            });
  }
}
