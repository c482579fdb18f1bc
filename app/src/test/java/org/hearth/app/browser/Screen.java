package org.hearth.app.browser;

import java.util.Locale;

/** What a visitor sits before, and whether it runs scripts. */
enum Screen {
  DESK(1280, true, Aid.NONE),
  DESK_WITHOUT_SCRIPTS(1280, false, Aid.NONE),
  TELEPHONE(320, true, Aid.NONE),
  TELEPHONE_WITHOUT_SCRIPTS(320, false, Aid.NONE),
  KEYBOARD(1280, true, Aid.KEYBOARD_ALONE),
  LARGE_TEXT(1280, true, Aid.TEXT_OF_TWICE_THE_SIZE);

  /** What a visitor needs. */
  private enum Aid {
    NONE,
    KEYBOARD_ALONE,
    TEXT_OF_TWICE_THE_SIZE
  }

  private final int width;
  private final boolean scripts;
  private final Aid aid;

  Screen(int width, boolean scripts, Aid aid) {
    this.width = width;
    this.scripts = scripts;
    this.aid = aid;
  }

  /** In pixels. */
  int width() {
    return width;
  }

  boolean runsScripts() {
    return scripts;
  }

  boolean isKeyboardAlone() {
    return aid == Aid.KEYBOARD_ALONE;
  }

  /** Whether text is shown in twice its size, as browsers can be told. */
  boolean hasLargeText() {
    return aid == Aid.TEXT_OF_TWICE_THE_SIZE;
  }

  /** The folder for its pictures. */
  String folder() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
