package org.hearth.application.internal.imports.duplicate;

import static org.hearth.application.port.in.imports.ColumnNames.EMAIL;

import java.util.List;
import java.util.Optional;
import org.hearth.application.internal.imports.cell.Cells;
import org.hearth.application.internal.imports.duplicate.SharedNumbers.Sighting;
import org.hearth.application.port.in.imports.RowOutcome.Finding;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.text.TypedText;

/** Which e-mail addresses of a file stand in several rows, of which one account can have each. */
final class RepeatedEmails {
  private final SharedNumbers addresses = new SharedNumbers();

  void add(long row, Cells cells) {
    key(cells).ifPresent(key -> addresses.add(row, Sighting.withoutPerson(key)));
  }

  /**
   * The other rows with the row's address.
   *
   * @param told rows of which the row is told for another reason
   */
  Optional<Finding> repetition(long row, Cells cells, List<Long> told) {
    List<Long> rows =
        addresses.isAnyRepeated()
            ? key(cells).map(key -> addresses.rowsBeside(row, key)).orElse(List.of())
            : List.of();
    return Repetition.EMAIL.finding(
        EMAIL, rows.stream().filter(other -> !told.contains(other)).toList());
  }

  private static Optional<Long> key(Cells cells) {
    String text = cells.text(EMAIL);
    return TypedText.isEmpty(text)
        ? Optional.empty()
        : EmailAddress.parse(text).toJavaOptional().map(address -> Fingerprint.of(address.text()));
  }
}
