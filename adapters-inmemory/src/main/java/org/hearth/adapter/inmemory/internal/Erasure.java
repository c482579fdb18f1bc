package org.hearth.adapter.inmemory.internal;

import java.util.List;
import java.util.Optional;
import org.hearth.domain.patient.Patient;

/** Removes persons from the snapshot, and leaves what is not personal. */
final class Erasure {
  private Erasure() {}

  /** Empty where one is not as they were, is a dependent, or has an open request. */
  static Optional<Snapshot> of(Snapshot snapshot, List<Patient> erased) {
    Optional<Snapshot> after = Optional.of(snapshot);
    for (Patient patient : erased) {
      after = after.flatMap(so -> of(so, patient));
    }
    return after;
  }

  private static Optional<Snapshot> of(Snapshot snapshot, Patient patient) {
    if (snapshot.links().present().containsKey(patient.id())) {
      return Optional.empty();
    }
    return snapshot
        .accounts()
        .erase(patient)
        .flatMap(
            accounts ->
                snapshot
                    .requests()
                    .erase(patient.id())
                    .map(requests -> snapshot.with(accounts).with(requests)))
        .map(
            left ->
                left.with(left.resets().finish(patient.id()))
                    .with(left.outbox().without(patient))
                    .with(
                        left.records()
                            .filterValues(
                                idempotencyRecord -> !isOf(patient, idempotencyRecord.answer()))));
  }

  private static boolean isOf(Patient patient, String answer) {
    return answer.contains(patient.id().value().toString())
        || answer.contains(patient.number().digits());
  }
}
