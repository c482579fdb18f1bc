package org.hearth.domain.fault;

/**
 * One thing wrong with one value, and how to correct it.
 *
 * @param message reads on from the field's name ("has 9 digits; an NHS number has 10") and quotes
 *     nothing of the value, which may be personal
 */
public record Fault(String message) {
  public static final Fault MISSING = new Fault("is missing");

  /** The fault of one field among several. */
  public FieldFault in(String field) {
    return new FieldFault(field, message);
  }
}
