package org.hearth.adapter.inmemory;

import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.testkit.story.RuleStories;

class InMemoryRuleStoriesTest implements RuleStories {
  @Override
  public Hearth start(Settings settings) {
    return Hearth.on(new InMemoryStorage(), settings);
  }
}
