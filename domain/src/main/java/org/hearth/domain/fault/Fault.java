package org.hearth.domain.fault;

/**
 * One thing wrong with one value, and how to correct it.
 *
 * @param message reads on from the field's name ("has 9 digits; an NHS number has 10") and quotes
 *     nothing of the value, which may be personal
 */
public record Fault(String message) {
  /** Nothing was typed where something has to be. */
  public static final Fault MISSING = new Fault("is missing");

  /**
   * {@return the fault of one field among several}
   *
   * @param field its name in the form
   */
  public FieldFault in(String field) {
    return new FieldFault(field, message);
  }
}
