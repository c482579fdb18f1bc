package org.hearth.app.imports;

import org.hearth.application.port.in.imports.ImportSummary.ImportWarning;
import org.hearth.application.port.in.imports.Imports.ImportListener;

/** Tells whoever waits how far an import has come. */
interface Progress extends ImportListener {
  /** What is told of the file stands on a line of its own. */
  static String line(ImportWarning warning) {
    return "row " + warning.row() + ", " + warning.column() + ": " + warning.whatToDo();
  }

  /** Leaves room for what is told next. */
  void ends();
}
