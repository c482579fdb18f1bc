package org.hearth.application.internal.imports.duplicate;

import io.vavr.collection.List;
import io.vavr.control.Validation;
import java.util.Optional;
import org.hearth.application.internal.imports.cell.Cells;
import org.hearth.application.internal.imports.duplicate.SharedNumbers.Sighting;
import org.hearth.application.port.in.imports.ColumnNames;
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

  public PeopleInFile(TestNumbers testNumbers) {
    this.testNumbers = testNumbers;
  }

  /** Remembers a row, whatever is wrong with its values, where number and person can be read. */
  public void add(long row, Cells cells) {
    if (cells.faults().isEmpty()) {
      sighting(cells).ifPresent(seen -> numbers.add(row, seen));
    }
  }

  private Optional<Sighting> sighting(Cells cells) {
    Validation<Fault, NhsNumber> number = NhsNumber.parse(cells.text(NHS_NUMBER), testNumbers);
    Validation<Fault, NamePart> family = NamePart.parse(cells.text(FAMILY_NAME));
    Validation<Fault, DateOfBirth> birth = DateOfBirth.parse(cells.text(DATE_OF_BIRTH));
    return number.isValid() && family.isValid() && birth.isValid()
        ? Optional.of(sighting(number.get(), PersonIdentity.of(family.get(), birth.get())))
        : Optional.empty();
  }

  private static Sighting sighting(NhsNumber number, PersonIdentity person) {
    return Sighting.of(number.value(), person.familyName() + " " + person.dateOfBirth().day());
  }

  /** That the number is in other rows for other people, beside what else is wrong with a row. */
  public List<FieldFault> faults(Cells cells) {
    return List.ofAll(sighting(cells).stream())
        .flatMap(seen -> List.ofAll(clash(seen).stream()))
        .map(clash -> new FieldFault("nhsNumber", clash.fault()));
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
