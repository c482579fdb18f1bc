package org.hearth.app.imports;

import org.hearth.application.port.in.imports.ImportSummary.ImportWarning;
import org.hearth.application.port.in.imports.Imports.ImportListener;

/** Prints how far an import is. */
interface Progress extends ImportListener {
  /** A warning about the file is on a line of its own. */
  static String line(ImportWarning warning) {
    return "row " + warning.row() + ", " + warning.column() + ": " + warning.whatToDo();
  }

  /** Ends the line, so that the next output begins on a new one. */
  void ends();
}
