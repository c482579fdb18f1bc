package org.hearth.adapter.inmemory;

import java.util.Set;
import net.jqwik.api.PropertyDefaults;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.testkit.model.ModelContract;

@PropertyDefaults(tries = 400)
class InMemoryModelTest implements ModelContract {
  @Override
  public Hearth start(Settings settings) {
    return Hearth.on(new InMemoryStorage(), settings);
  }

  @Override
  public Set<String> answersToMeet() {
    return Set.of(
        "granted",
        "invalid",
        "number-in-use",
        "email-in-use",
        "care-home-not-found",
        "at-another-practice",
        "resident-has-account",
        "already-registered",
        "different-person",
        "resident-of-another-care-home",
        "not-a-dependent",
        "email-required",
        "no-email-not-confirmed",
        "confirmation-missing",
        "account-not-found",
        "nothing-to-reset",
        "request-not-found",
        "request-completed",
        "not-allowed",
        "stale-version",
        "care-home-closed",
        "care-home-has-residents",
        "several-practices");
  }
}
