package org.hearth.app.terminal;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Optional;

/** What the command line speaks through. */
public interface Terminal {
  /** For results. */
  PrintWriter out();

  /** For progress and for what went wrong. */
  PrintWriter err();

  InputStream in();

  /** Whether output goes to a terminal, and not to a file or a pipe. */
  boolean isWatched();

  /**
   * Asks for a password without showing what is typed.
   *
   * @return what was typed; empty where there is no terminal or input ended
   */
  Optional<String> askUnseen(String prompt);
}
