package org.hearth.domain.fault;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * The text has at least one visible character (R13). Stricter than Jakarta's {@code @NotBlank}, for
 * which spaces beyond ASCII and characters without width are text.
 */
@Documented
@Constraint(validatedBy = NotMissing.Check.class)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
public @interface NotMissing {
  /** {@return what a violation says, or its key in braces} */
  String message() default "{org.hearth.domain.fault.missing.message}";

  /** {@return the groups in which it is checked; all of them where there are none} */
  Class<?>[] groups() default {};

  /** {@return what a host attaches to a violation, such as how serious it is} */
  Class<? extends Payload>[] payload() default {};

  /** Looks at the text. */
  final class Check implements ConstraintValidator<NotMissing, CharSequence> {
    /** Made by the validator that runs the constraint. */
    public Check() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
      return text != null && !TypedText.isEmpty(text.toString());
    }
  }
}
