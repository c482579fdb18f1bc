package org.hearth.adapter.inmemory;

import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.testkit.story.RuleStories;

/** Every story holds on a storage that offers neither sign-in nor import jobs. */
class CoreStorageRuleStoriesTest implements RuleStories {
  @Override
  public Hearth start(Settings settings) {
    return Hearth.on(CoreStorage.empty(), settings);
  }
}
