package org.hearth.application.internal.imports.duplicate;

import io.vavr.collection.List;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Optional;
import org.hearth.application.internal.imports.cell.Cells;
import org.hearth.application.internal.imports.duplicate.SharedNumbers.Sighting;
import org.hearth.application.port.in.imports.ColumnNames;
import org.hearth.application.port.in.imports.RowOutcome.Finding;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.person.PersonIdentity;

/**
 * Whom the rows of a file are about, by NHS number: one person for each, or none is known (R23).
 */
public final class PeopleInFile {
  public static final String NHS_NUMBER = ColumnNames.NHS_NUMBER;
  static final String FAMILY_NAME = ColumnNames.FAMILY_NAME;
  static final String DATE_OF_BIRTH = ColumnNames.DATE_OF_BIRTH;

  private final TestNumbers testNumbers;
  private final SharedNumbers numbers = new SharedNumbers();
  private final RepeatedEmails emails = new RepeatedEmails();

  public PeopleInFile(TestNumbers testNumbers) {
    this.testNumbers = testNumbers;
  }

  /** Remembers a row, whatever is wrong with its values, where number and person can be read. */
  public void add(long row, Cells cells) {
    if (cells.faults().isEmpty()) {
      sighting(cells).ifPresent(seen -> numbers.add(row, seen));
      emails.add(row, cells);
    }
  }

  /**
   * The other rows with the row's number, and with its e-mail address, as far as it can be read.
   */
  public java.util.List<Finding> repetitions(long row, Cells cells) {
    if (!cells.faults().isEmpty()) {
      return java.util.List.of();
    }
    java.util.List<Long> rows =
        number(cells)
            .filter(number -> clash(cells).isEmpty())
            .map(number -> numbers.rowsBeside(row, number.value()))
            .orElse(java.util.List.of());
    java.util.List<Finding> found = new ArrayList<>();
    Repetition.NHS_NUMBER.finding(NHS_NUMBER, rows).ifPresent(found::add);
    emails.repetition(row, cells, rows).ifPresent(found::add);
    return found;
  }

  private Optional<NhsNumber> number(Cells cells) {
    return NhsNumber.parse(cells.text(NHS_NUMBER), testNumbers).toJavaOptional();
  }

  private Optional<Sighting> sighting(Cells cells) {
    Validation<Fault, NamePart> family = NamePart.parse(cells.text(FAMILY_NAME));
    Validation<Fault, DateOfBirth> birth = DateOfBirth.parse(cells.text(DATE_OF_BIRTH));
    return number(cells)
        .map(
            number ->
                family.isValid() && birth.isValid()
                    ? sighting(number, PersonIdentity.of(family.get(), birth.get()))
                    : Sighting.withoutPerson(number.value()));
  }

  private static Sighting sighting(NhsNumber number, PersonIdentity person) {
    return Sighting.of(number.value(), person.familyName() + " " + person.dateOfBirth().day());
  }

  /** That the number is in other rows for other people, beside what else is wrong with a row. */
  public List<FieldFault> faults(Cells cells) {
    return List.ofAll(clash(cells).stream())
        .map(clash -> new FieldFault("nhsNumber", clash.fault()));
  }

  private Optional<Clash> clash(Cells cells) {
    return numbers.isAnyShared() ? sighting(cells).flatMap(this::clash) : Optional.empty();
  }

  /** The other rows with the number that are about other people. */
  public Optional<Clash> clash(PatientForm.Reading resident) {
    return numbers.isAnyShared()
        ? clash(sighting(resident.number(), resident.details().identity()))
        : Optional.empty();
  }

  private Optional<Clash> clash(Sighting seen) {
    return Clash.of(NHS_NUMBER, Clash.What.PEOPLE, numbers.rowsOfOthers(seen));
  }

  /** Whether the number is in more than one row. */
  public boolean repeats(NhsNumber number) {
    return numbers.repeats(number.value());
  }
}
