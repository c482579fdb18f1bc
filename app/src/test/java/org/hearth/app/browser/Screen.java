package org.hearth.app.browser;

import java.util.Locale;

/** What a visitor sits before, and whether it runs scripts. */
enum Screen {
  DESK(1280, true, false),
  DESK_WITHOUT_SCRIPTS(1280, false, false),
  TELEPHONE(320, true, false),
  TELEPHONE_WITHOUT_SCRIPTS(320, false, false),
  /** A desk without a mouse. */
  KEYBOARD(1280, true, true);

  private final int width;
  private final boolean scripts;
  private final boolean keyboard;

  Screen(int width, boolean scripts, boolean keyboard) {
    this.width = width;
    this.scripts = scripts;
    this.keyboard = keyboard;
  }

  /** In pixels. */
  int width() {
    return width;
  }

  boolean runsScripts() {
    return scripts;
  }

  boolean isKeyboardAlone() {
    return keyboard;
  }

  /** The folder for its pictures. */
  String folder() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
