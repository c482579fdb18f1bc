package org.hearth.domain.patient;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.vavr.control.Validation;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FaultConstraintValidator;
import org.hearth.domain.fault.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * The room in which a resident lives, as the home calls it: "12A", "Rose". It belongs to the
 * dependency: a move to another home, or the end of the dependency, clears it.
 *
 * @param text on one line, at most 20 characters
 */
public record Room(String text) {
  /** The fault of a room that is given for an account which is no resident's. */
  public static final Fault OF_A_RESIDENT =
      new Fault("is a resident's; leave it out, or register the patient as a resident first");

  private static final int LONGEST = 20;

  /**
   * A literal that is known to be right; throws where it is not.
   *
   * @param text on one line, at most 20 characters
   */
  public Room {
    FreeText.requireOneLine("The room", text, LONGEST);
  }

  /**
   * A stranger's text; line ends become commas.
   *
   * @param text as typed or read
   * @return the value, or what is wrong with the text
   */
  public static Validation<Fault, Room> parse(@Nullable String text) {
    return FreeText.parseOneLine(text, LONGEST).map(Room::new);
  }

  /** Masked: where a person lives is personal. */
  @Override
  public String toString() {
    return "Room[***]";
  }

  /** The text is a room; blank text passes. Asks the same question as {@link Room#parse}. */
  @Documented
  @Constraint(validatedBy = ValidRoom.Check.class)
  @Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
  @Retention(RUNTIME)
  public @interface ValidRoom {
    /** {@return what a violation says, or its key in braces} */
    String message() default "";

    /** {@return the groups in which it is checked; all of them where there are none} */
    Class<?>[] groups() default {};

    /** {@return what a host attaches to a violation, such as how serious it is} */
    Class<? extends Payload>[] payload() default {};

    /** Asks the value. */
    final class Check extends FaultConstraintValidator<ValidRoom> {

      /** Made by the library that validates. */
      public Check() {
        super(Room::parse);
      }
    }
  }
}
