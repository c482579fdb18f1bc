package org.hearth.application.internal.csv;

import java.util.List;
import org.hearth.domain.refusal.ImportRefusal;

/** The file as a whole cannot be imported; carries the refusal out of the reading of it. */
public final class UnusableFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient ImportRefusal.FileUnusable refusal;

  /**
   * @param message what is wrong, in one sentence that quotes nothing of the file's rows
   * @param nextSteps what to do
   */
  public UnusableFileException(String message, String... nextSteps) {
    super(message);
    this.refusal = new ImportRefusal.FileUnusable(message, List.of(nextSteps));
  }

  public ImportRefusal.FileUnusable refusal() {
    return refusal;
  }
}
