package org.hearth.adapter.http.server.internal.page.form;

import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.refusal.Refusal;

/** Names the fields of refusals as a form does, where the port names them otherwise. */
public final class FieldNames {
  private FieldNames() {}

  /** The refusal with the faults of one field under its name in the form. */
  public static Refusal onForm(Refusal refusal, String ofPort, String ofForm) {
    return refusal instanceof Refusal.Invalid invalid
        ? new Refusal.Invalid(
            invalid.faults().stream()
                .map(
                    fault ->
                        fault.field().equals(ofPort)
                            ? new FieldFault(ofForm, fault.fault())
                            : fault)
                .toList())
        : refusal;
  }
}
