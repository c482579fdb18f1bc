package org.hearth.testkit.story;

import org.hearth.application.Hearth;
import org.hearth.application.Settings;

/** Starts the Hearth on which the stories run: in the process, or across a network. */
public interface HearthFactory {
  /**
   * A Hearth in which nothing has happened yet, for one test.
   *
   * @param settings clock, identifiers and policy of the test
   * @return Hearth, in which nothing has happened yet
   */
  Hearth start(Settings settings);
}
