package org.hearth.testkit.story;

import org.hearth.application.Hearth;
import org.hearth.application.Settings;

/** Starts the Hearth on which the stories run: in the process, or across a network. */
public interface HearthFactory {
  /** A Hearth in which nothing has happened yet, for one test. */
  Hearth start(Settings settings);
}
