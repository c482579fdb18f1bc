package org.hearth.domain.fault;

import io.vavr.control.Validation;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.function.Function;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A Jakarta validator that calls a value's own {@code parse} and reports its fault, so that each
 * rule is written once. A host translates what is said by the keys of {@code
 * ContributorValidationMessages}.
 */
public abstract class FaultConstraintValidator<A extends Annotation>
    implements ConstraintValidator<A, CharSequence> {
  private final Function<String, ? extends Validation<Fault, ?>> parse;

  /**
   * @param parse the value's {@code parse}
   */
  protected FaultConstraintValidator(Function<String, ? extends Validation<Fault, ?>> parse) {
    this.parse = parse;
  }

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    if (text == null || TypedText.isEmpty(text.toString())) {
      return true;
    }
    Validation<Fault, ?> answer = parse.apply(text.toString());
    if (answer.isInvalid() && context.getDefaultConstraintMessageTemplate().isEmpty()) {
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(FaultMessages.template(answer.getError()))
          .addConstraintViolation();
    }
    return answer.isValid();
  }
}
