package org.hearth.adapter.http.server.internal.route;

import java.util.ArrayList;
import java.util.List;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Fields that a body must have and that no form reads. */
final class Required {
  private Required() {}

  /**
   * The field's value.
   *
   * @throws ProblemException invalid, where it is missing
   */
  static <T> T field(String name, @Nullable T value) {
    if (value == null) {
      throw ProblemException.of(new Refusal.Invalid(List.of(Fault.MISSING.in(name))));
    }
    return value;
  }

  /**
   * Two fields at once, so that the faults of both come back together.
   *
   * @throws ProblemException invalid, where one is missing
   */
  static void fields(
      String first, @Nullable Object firstValue, String second, @Nullable Object secondValue) {
    List<FieldFault> faults = new ArrayList<>();
    if (firstValue == null) {
      faults.add(Fault.MISSING.in(first));
    }
    if (secondValue == null) {
      faults.add(Fault.MISSING.in(second));
    }
    if (!faults.isEmpty()) {
      throw ProblemException.of(new Refusal.Invalid(faults));
    }
  }
}
