package org.hearth.app.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Reaches everything by the tabulator key, and works it by the keyboard alone. */
final class Keyboard {
  /** More than any page has stops. */
  private static final int MOST_STOPS = 300;

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  void write(Locator field, String text) {
    reach(field);
    page.keyboard().press("ControlOrMeta+a");
    page.keyboard().type(text);
  }

  void enter(Locator target) {
    reach(target);
    page.keyboard().press("Enter");
  }

  /** Of several, the first that is chosen or the first of all is reached, and arrows lead on. */
  void choose(Locator box) {
    boolean radio = "radio".equals(box.getAttribute("type"));
    if (!radio) {
      reach(box);
      page.keyboard().press("Space");
      return;
    }
    String name = box.getAttribute("name");
    Locator group = page.locator("input[type=radio][name=" + name + "]");
    reachAny(group);
    for (int i = 0; !box.isChecked() && i < group.count(); i++) {
      page.keyboard().press(i == 0 && !anyChecked(group) ? "Space" : "ArrowDown");
    }
  }

  private static boolean anyChecked(Locator group) {
    return group.all().stream().anyMatch(Locator::isChecked);
  }

  private void reachAny(Locator group) {
    for (int i = 0; i < MOST_STOPS; i++) {
      if (group.all().stream().anyMatch(Keyboard::hasFocus)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("The keyboard does not reach a choice");
  }

  private void reach(Locator target) {
    for (int i = 0; i < MOST_STOPS && !hasFocus(target); i++) {
      page.keyboard().press("Tab");
    }
    if (!hasFocus(target)) {
      throw new AssertionError("The keyboard does not reach " + target);
    }
  }

  private static boolean hasFocus(Locator target) {
    return (Boolean) target.evaluate("element => element === document.activeElement");
  }
}
