package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.List;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.refusal.Refusal;

/** What a port answered, and that it is what the story expects. */
public final class Answers {
  private Answers() {}

  /** The answer, which must not be a refusal. */
  public static <T> T granted(Either<Refusal, T> answer) {
    assertThat(answer.isRight())
        .as(() -> "refused: " + answer.getLeft().code() + " " + answer.getLeft().nextSteps())
        .isTrue();
    return answer.get();
  }

  /** The refusal, which must have that code. */
  public static Refusal refused(Either<Refusal, ?> answer, String code) {
    assertThat(answer.isLeft()).as("refused as " + code).isTrue();
    assertThat(answer.getLeft().code()).isEqualTo(code);
    return answer.getLeft();
  }

  /** The fields that an invalid form was refused for. */
  public static List<String> faultyFields(Either<Refusal, ?> answer) {
    Refusal refusal = refused(answer, "invalid");
    assertThat(refusal).isInstanceOf(Refusal.Invalid.class);
    return ((Refusal.Invalid) refusal).faults().stream().map(FieldFault::field).toList();
  }
}
