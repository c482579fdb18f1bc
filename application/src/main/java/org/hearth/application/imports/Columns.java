package org.hearth.application.imports;

import java.util.Locale;
import org.hearth.domain.fault.FieldFault;

/** The columns of a file and the names under which its header may have them. */
final class Columns {
  private Columns() {}

  /** The column that holds a form's field: {@code nhsNumber} stands in {@code nhs_number}. */
  static String columnOf(FieldFault fault) {
    return fault.field().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
