package org.hearth.adapter.inmemory;

import java.util.Set;
import net.jqwik.api.PropertyDefaults;
import org.hearth.application.port.out.Storage;
import org.hearth.testkit.HearthKit;

@PropertyDefaults(tries = 400)
class InMemoryKitTest implements HearthKit {
  @Override
  public Storage emptyStorage() {
    return new InMemoryStorage();
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
