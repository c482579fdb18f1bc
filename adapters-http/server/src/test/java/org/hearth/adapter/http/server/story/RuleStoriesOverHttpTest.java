package org.hearth.adapter.http.server.story;

import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.testkit.story.RuleStories;
import org.junit.jupiter.api.Tag;

@Tag("full")
class RuleStoriesOverHttpTest implements RuleStories {
  @Override
  public Hearth start(Settings settings) {
    return ServerUnderTest.get().empty(settings);
  }
}
