package org.hearth.application.internal.imports.job;

/** Another worker carries the import out by now. */
final class LeaseLostException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LeaseLostException() {
    super("The import's lease is lost", null, false, false);
  }
}
