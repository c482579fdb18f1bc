package org.hearth.adapter.http.server.story;

import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.testkit.story.EndingADependencyStory;
import org.hearth.testkit.story.ErasingAPersonStory;
import org.hearth.testkit.story.FollowingRequestsStory;
import org.hearth.testkit.story.MovingAResidentStory;
import org.hearth.testkit.story.OpeningACareHomeAccountStory;
import org.hearth.testkit.story.RegisteringAResidentStory;
import org.hearth.testkit.story.SearchingPatientsStory;
import org.hearth.testkit.story.TransferringAnAccountStory;

/** Some of the stories of {@link RuleStoriesOverHttpTest}, for a quick build. */
class StoriesOverHttpInShortTest
    implements EndingADependencyStory,
        ErasingAPersonStory,
        FollowingRequestsStory,
        MovingAResidentStory,
        OpeningACareHomeAccountStory,
        RegisteringAResidentStory,
        SearchingPatientsStory,
        TransferringAnAccountStory {
  @Override
  public Hearth start(Settings settings) {
    return ServerUnderTest.get().empty(settings);
  }
}
