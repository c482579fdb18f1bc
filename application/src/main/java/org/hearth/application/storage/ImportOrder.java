package org.hearth.application.storage;

import java.time.Instant;
import java.util.Optional;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor.PracticeStaff;

/**
 * What staff of a practice submitted, apart from the file.
 *
 * @param kind the name of the kind of rows
 * @param careHome the one home that the file is for, if it is for one
 */
public record ImportOrder(
    PracticeStaff by,
    String kind,
    Optional<AccountId> careHome,
    boolean dryRun,
    Instant submittedAt) {}
