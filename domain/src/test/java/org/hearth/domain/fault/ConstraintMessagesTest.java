package org.hearth.domain.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Validation;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Set;
import org.hearth.domain.number.ValidNhsNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintMessagesTest {

  @Test
  void null_passes_as_with_jakartas_own_constraints() {
    assertThat(
            Validators.standard()
                .validate(
                    new Bean(null, null, null, null, null, null, null, null, null, null, null)))
        .isEmpty();
  }

  @Test
  void a_list_is_checked_item_by_item() {
    Set<ConstraintViolation<Numbers>> violations =
        Validators.standard().validate(new Numbers(List.of("9434765919", "9434765918"), "x"));
    assertThat(violations)
        .extracting(violation -> violation.getPropertyPath().toString())
        .containsExactly("numbers[1].<list element>");
  }

  @Test
  void an_embedder_may_word_the_message() {
    assertThat(
            Validators.standard()
                .validateValue(Worded.class, "number", "1")
                .iterator()
                .next()
                .getMessage())
        .isEqualTo("Please look at the letter again");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "\u3164", "\u3000 \ufeff", "\u001a"})
  void a_number_that_must_be_there_and_cannot_be_seen_is_missing(@Nullable String number) {
    assertThat(Validators.standard().validateValue(Worded.class, "number", number))
        .extracting(ConstraintViolation::getMessage)
        .containsExactly(Fault.MISSING.message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${7*7}",
        "{0}",
        "costs $5",
        "a {brace",
        "back\\slash",
        "{message}",
        "{jakarta.validation.constraints.NotNull.message}",
        "}{",
        "#{1}"
      })
  void a_fault_is_told_to_the_letter_whatever_signs_it_has(String fault) {
    LiteralCheck.fault = fault;
    assertThat(
            Validators.standard()
                .validateValue(Literal.class, "text", "anything")
                .iterator()
                .next()
                .getMessage())
        .isEqualTo(fault);
  }

  record Numbers(List<@ValidNhsNumber String> numbers, String other) {}

  record Worded(
      @NotMissing @ValidNhsNumber(message = "Please look at the letter again")
          @Nullable String number) {}

  record Literal(@Faulty @Nullable String text) {}

  @Constraint(validatedBy = LiteralCheck.class)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Faulty {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  public static final class LiteralCheck extends FaultConstraintValidator<Faulty> {
    static String fault = "";

    public LiteralCheck() {
      super(text -> Validation.invalid(new Fault(fault)));
    }
  }
}
