package org.hearth.testkit.imports.fuzz.internal.oracle;

import java.util.HashMap;
import java.util.Map;
import org.hearth.domain.account.AccountId;
import org.hearth.testkit.imports.fuzz.internal.draft.Field;

/**
 * What was reported of a file, and what was in place at each time.
 *
 * @param before before anything
 * @param planned after the plan
 * @param after after it was applied
 * @param afterAgain after it was applied again
 */
record Observation(
    Attempt plan,
    Attempt first,
    Attempt second,
    Map<AccountId, Map<Field, String>> before,
    Map<AccountId, Map<Field, String>> planned,
    Map<AccountId, Map<Field, String>> after,
    Map<AccountId, Map<Field, String>> afterAgain) {

  /** What the file brought. */
  Map<AccountId, Map<Field, String>> created() {
    Map<AccountId, Map<Field, String>> created = new HashMap<>(after);
    created.keySet().removeAll(before.keySet());
    return created;
  }
}
