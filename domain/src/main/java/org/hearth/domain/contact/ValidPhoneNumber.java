package org.hearth.domain.contact;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.hearth.domain.fault.FaultConstraintValidator;
import org.hearth.domain.fault.NotMissing;

/**
 * The text is a telephone number that can be dialled from the UK (R13). Has the same rule as {@link
 * PhoneNumber#parse}; blank text passes, as with Jakarta's own constraints: add {@link NotMissing}
 * where it must not.
 */
@Documented
@Constraint(validatedBy = ValidPhoneNumber.Check.class)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
public @interface ValidPhoneNumber {
  /** {@return what a violation says, or its key in braces} */
  String message() default "";

  /** {@return the groups in which it is checked; all of them where there are none} */
  Class<?>[] groups() default {};

  /** {@return what a host attaches to a violation, such as how serious it is} */
  Class<? extends Payload>[] payload() default {};

  /** The validator of the constraint. */
  final class Check extends FaultConstraintValidator<ValidPhoneNumber> {

    /** Made by the library that validates. */
    public Check() {
      super(PhoneNumber::parse);
    }
  }
}
