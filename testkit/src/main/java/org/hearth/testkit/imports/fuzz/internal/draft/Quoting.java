package org.hearth.testkit.imports.fuzz.internal.draft;

/** How a cell is written. */
public enum Quoting {
  /** In quotes where it must be. */
  PLAIN {
    @Override
    String write(String text, char separator) {
      return needsQuotes(text, separator) ? quoted(text) : text;
    }
  },
  ALWAYS {
    @Override
    String write(String text, char separator) {
      return quoted(text);
    }
  },
  /** Without quotes, needed or not. */
  NAKED {
    @Override
    String write(String text, char separator) {
      return text;
    }
  },
  /** With a quote before it that belongs to nothing. */
  STRAY_BEFORE {
    @Override
    String write(String text, char separator) {
      return '"' + text;
    }
  },
  STRAY_BEHIND {
    @Override
    String write(String text, char separator) {
      return text + '"';
    }
  },
  BLANK_BEFORE {
    @Override
    String write(String text, char separator) {
      return ' ' + quoted(text);
    }
  },
  BLANK_BEHIND {
    @Override
    String write(String text, char separator) {
      return quoted(text) + ' ';
    }
  },
  /** In quotes, those inside not doubled. */
  NOT_DOUBLED {
    @Override
    String write(String text, char separator) {
      return '"' + text + '"';
    }
  },
  /** As programs do that escape as C does. */
  BACKSLASHED {
    @Override
    String write(String text, char separator) {
      return '"' + text.replace("\"", "\\\"") + '"';
    }
  };

  abstract String write(String text, char separator);

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static boolean needsQuotes(String text, char separator) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == separator || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }
}
