package org.hearth.adapter.jpa;

import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.testkit.story.RuleStories;

class JpaRuleStoriesOnH2Test implements RuleStories {
  @Override
  public Hearth start(Settings settings) {
    return Hearth.on(TestDatabase.H2.empty(), settings);
  }
}
