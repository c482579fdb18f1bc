package org.hearth.adapter.inmemory;

import java.util.List;
import java.util.Optional;
import org.hearth.domain.patient.Patient;

/** Removes persons from the snapshot, and leaves what is not personal. */
final class Erasure {
  private Erasure() {}

  /** Empty where one is not as they were, is a dependent, or has an open request. */
  static Optional<World> of(World world, List<Patient> erased) {
    Optional<World> after = Optional.of(world);
    for (Patient patient : erased) {
      after = after.flatMap(so -> of(so, patient));
    }
    return after;
  }

  private static Optional<World> of(World world, Patient patient) {
    if (world.links().present().containsKey(patient.id())) {
      return Optional.empty();
    }
    return world
        .accounts()
        .erase(patient)
        .flatMap(
            accounts ->
                world
                    .requests()
                    .erase(patient.id())
                    .map(requests -> world.with(accounts).with(requests)))
        .map(
            left ->
                left.with(left.resets().finish(patient.id()))
                    .with(left.letters().without(patient))
                    .with(
                        left.receipts().filterValues(receipt -> !isOf(patient, receipt.answer()))));
  }

  private static boolean isOf(Patient patient, String answer) {
    return answer.contains(patient.id().value().toString())
        || answer.contains(patient.number().digits());
  }
}
