package org.hearth.application.internal.imports.cell;

import java.util.Locale;
import org.hearth.application.port.in.imports.ColumnNames;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/** The address of a row whose parts stand in columns of their own. */
final class JoinedAddress {
  private static final String BETWEEN = ", ";

  private JoinedAddress() {}

  /** The parts in their order without those that are blank or the row's postcode. */
  static String of(Cells row, int[] parts) {
    String postcode = compact(row.text(ColumnNames.POSTCODE));
    StringBuilder address = new StringBuilder();
    for (int place : parts) {
      String cell = row.cell(place);
      String part = cell.isEmpty() ? "" : withoutCommaBehind(TypedText.clean(cell));
      if (!part.isEmpty() && (postcode.isEmpty() || !compact(part).equals(postcode))) {
        address.append(address.isEmpty() ? "" : BETWEEN).append(part);
      }
    }
    return address.toString();
  }

  private static String withoutCommaBehind(String part) {
    int end = part.length();
    while (end > 0 && (part.charAt(end - 1) == ',' || part.charAt(end - 1) == ' ')) {
      end--;
    }
    return part.substring(0, end);
  }

  private static String compact(@Nullable String text) {
    return TypedText.clean(text).replace(" ", "").toUpperCase(Locale.ROOT);
  }
}
