package org.hearth.application.internal.imports.duplicate;

import io.vavr.collection.List;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Optional;
import org.hearth.application.internal.imports.cell.Cells;
import org.hearth.application.internal.imports.duplicate.SharedNumbers.Sighting;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.imports.ColumnNames;
import org.hearth.application.port.in.imports.RowOutcome.Finding;
import org.hearth.domain.carehome.CareHomeName;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.number.DummyNhsNumber;

/** Which homes the rows of a file are about, by number and e-mail address together (R23). */
public final class HomesInFile {
  public static final String DUMMY_NHS_NUMBER = ColumnNames.DUMMY_NHS_NUMBER;
  static final String NAME = ColumnNames.NAME;
  public static final String EMAIL = ColumnNames.EMAIL;

  private final SharedNumbers homes = new SharedNumbers();
  private final SharedNumbers numbers = new SharedNumbers();
  private final RepeatedEmails emails = new RepeatedEmails();

  /** Remembers a row, whatever is wrong with its values, where who it is can be read. */
  public void add(long row, Cells cells) {
    if (cells.faults().isEmpty()) {
      sighting(cells).ifPresent(seen -> homes.add(row, seen));
      number(cells).ifPresent(number -> numbers.add(row, Sighting.withoutPerson(number.value())));
      emails.add(row, cells);
    }
  }

  /**
   * The other rows with the row's number, and with its e-mail address, as far as it can be read.
   */
  public java.util.List<Finding> repetitions(long row, Cells cells) {
    if (!cells.faults().isEmpty() || clash(cells).isPresent()) {
      return java.util.List.of();
    }
    java.util.List<Long> rows =
        number(cells)
            .map(number -> numbers.rowsBeside(row, number.value()))
            .orElse(java.util.List.of());
    java.util.List<Finding> found = new ArrayList<>();
    Repetition.DUMMY_NHS_NUMBER.finding(DUMMY_NHS_NUMBER, rows).ifPresent(found::add);
    emails.repetition(row, cells, rows).ifPresent(found::add);
    return found;
  }

  private static Optional<DummyNhsNumber> number(Cells cells) {
    return DummyNhsNumber.parse(cells.text(DUMMY_NHS_NUMBER)).toJavaOptional();
  }

  private static Optional<Sighting> sighting(Cells cells) {
    Validation<Fault, DummyNhsNumber> number = DummyNhsNumber.parse(cells.text(DUMMY_NHS_NUMBER));
    Validation<Fault, EmailAddress> email = EmailAddress.parse(cells.text(EMAIL));
    Validation<Fault, CareHomeName> name = CareHomeName.parse(cells.text(NAME));
    return number.isValid() && email.isValid() && name.isValid()
        ? Optional.of(sighting(number.get(), email.get(), name.get()))
        : Optional.empty();
  }

  private static Sighting sighting(DummyNhsNumber number, EmailAddress email, CareHomeName name) {
    return Sighting.of(Fingerprint.of(number.digits() + email.text()), name.searchKey());
  }

  /** That the home is in other rows under other names, beside what else is wrong with a row. */
  public List<FieldFault> faults(Cells cells) {
    return List.ofAll(clash(cells).stream())
        .map(clash -> new FieldFault("dummyNhsNumber", clash.fault()));
  }

  private Optional<Clash> clash(Cells cells) {
    return homes.isAnyShared() ? sighting(cells).flatMap(this::clash) : Optional.empty();
  }

  /** The other rows with the home's number and address that have another name. */
  public Optional<Clash> clash(CareHomeForm.Reading home) {
    return homes.isAnyShared() && home.number().isPresent() && home.email().isPresent()
        ? clash(sighting(home.number().get(), home.email().get(), home.name()))
        : Optional.empty();
  }

  private Optional<Clash> clash(Sighting seen) {
    return Clash.of(DUMMY_NHS_NUMBER, Clash.What.CARE_HOMES, homes.rowsOfOthers(seen));
  }
}
