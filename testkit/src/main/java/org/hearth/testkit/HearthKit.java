package org.hearth.testkit;

import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.testkit.idempotency.CallingTwiceStory;
import org.hearth.testkit.idempotency.LostAnswersStory;
import org.hearth.testkit.imports.ImportContract;
import org.hearth.testkit.imports.ImportJobContract;
import org.hearth.testkit.imports.fuzz.ImportFuzzContract;
import org.hearth.testkit.model.ModelContract;
import org.hearth.testkit.race.CallingOnceRaceContract;
import org.hearth.testkit.race.RaceContract;
import org.hearth.testkit.signin.SignInStories;
import org.hearth.testkit.storage.StorageContract;
import org.hearth.testkit.story.ObserverContract;
import org.hearth.testkit.story.RuleStories;

/**
 * All that is asked of a storage that offers everything: every contract, every story, the model of
 * the rules, races and calls made twice. A test of an adapter implements it and {@link
 * StorageContract#emptyStorage}; none of its tests may be left out.
 */
public interface HearthKit
    extends StorageContract,
        RuleStories,
        SignInStories,
        ImportContract,
        ImportJobContract,
        ImportFuzzContract,
        ModelContract,
        ObserverContract,
        RaceContract,
        CallingOnceRaceContract,
        CallingTwiceStory,
        LostAnswersStory {
  @Override
  default Hearth start(Settings settings) {
    return Hearth.on(emptyStorage(), settings);
  }
}
