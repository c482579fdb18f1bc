package org.hearth.app.imports;

import org.hearth.application.imports.ImportListener;

/** Tells whoever waits how far an import has come. */
interface Progress extends ImportListener {
  /** Leaves room for what is told next. */
  void ends();
}
