package org.hearth.adapter.jpa;

import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.testkit.story.RuleStories;

class JpaRuleStoriesOnPostgresTest implements RuleStories {
  @Override
  public Hearth start(Settings settings) {
    return Hearth.on(TestDatabase.POSTGRESQL.empty(), settings);
  }
}
