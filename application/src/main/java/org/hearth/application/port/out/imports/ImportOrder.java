package org.hearth.application.port.out.imports;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor.PracticeStaff;

/**
 * What staff of a practice submitted, apart from the file.
 *
 * @param kind the name of the kind of rows
 * @param careHome the one home that the file is for, if it is for one
 * @param columns those that are named beside the file, by what they are; each on one line
 */
public record ImportOrder(
    PracticeStaff by,
    String kind,
    Optional<AccountId> careHome,
    boolean dryRun,
    Map<String, String> columns,
    Instant submittedAt) {
  public ImportOrder {
    columns = Map.copyOf(columns);
  }
}
