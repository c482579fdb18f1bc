package org.hearth.application.internal.imports;

import static org.hearth.application.internal.imports.duplicate.PeopleInFile.NHS_NUMBER;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.hearth.application.internal.account.KnownAccounts;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.imports.cell.Cells;
import org.hearth.application.internal.imports.cell.YesOrNo;
import org.hearth.application.internal.imports.column.Columns;
import org.hearth.application.internal.imports.duplicate.Clash;
import org.hearth.application.internal.imports.duplicate.PeopleInFile;
import org.hearth.application.internal.imports.duplicate.ReservedKeys;
import org.hearth.application.internal.resident.ResidentAdmission;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.in.imports.ColumnNames;
import org.hearth.application.port.in.imports.RowOutcome.Finding;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.application.port.in.patient.PatientForm.Attestation;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.fault.Fields;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.patient.PatientDetails;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.AccountRefusal.AlreadyRegistered;
import org.hearth.domain.refusal.AccountRefusal.NumberInUse.Holder;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/** A row is a resident to be registered under the care home that it names (R10–R13). */
final class ResidentRows implements RowRules<ResidentRows.Row> {
  private static final String EMAIL = ColumnNames.EMAIL;
  private static final String CARE_HOME_NUMBER = ColumnNames.CARE_HOME_NUMBER;
  private static final String HOUSEBOUND = ColumnNames.HOUSEBOUND;
  private static final String ROOM = ColumnNames.ROOM;
  private static final Fault OTHER_HOME =
      new Fault("is not the number of the care home that the file is for");

  private final UseCaseContext context;
  private final Access access;
  private final ResidentAdmission admission;
  private final PracticeStaff staff;
  private final Optional<CareHomeAccount> onlyHome;
  private final PeopleInFile people;

  /**
   * @param onlyHome the home that all rows are for, so that they need not name it
   */
  ResidentRows(
      UseCaseContext context,
      Access access,
      PracticeStaff staff,
      Optional<CareHomeAccount> onlyHome) {
    this.context = context;
    this.access = access;
    this.admission = new ResidentAdmission(context, access);
    this.staff = staff;
    this.onlyHome = onlyHome;
    this.people = new PeopleInFile(context.testNumbers());
  }

  /**
   * A resident and the number of the home.
   *
   * @param saysHousebound whether the row has that cell
   */
  record Row(PatientForm.Reading resident, DummyNhsNumber careHome, boolean saysHousebound) {
    /** The fields among these of which the row says anything. */
    List<String> said(List<String> fields) {
      return fields.stream().filter(this::says).toList();
    }

    private boolean says(String field) {
      return switch (field) {
        case HOUSEBOUND -> saysHousebound;
        case ROOM -> resident.details().room().isPresent();
        default -> true;
      };
    }
  }

  @Override
  public Columns columns() {
    return onlyHome.isPresent() ? Columns.OF_RESIDENTS_OF_ONE_HOME : Columns.OF_RESIDENTS;
  }

  @Override
  public String key() {
    return NHS_NUMBER;
  }

  @Override
  public void preview(long row, Cells cells) {
    people.add(row, cells);
  }

  @Override
  public List<Finding> repetitions(long row, Cells cells) {
    return people.repetitions(row, cells);
  }

  @Override
  public Validation<Seq<FieldFault>, Row> read(Cells cells) {
    return fields(cells).mapError(faults -> faults.appendAll(people.faults(cells)));
  }

  private Validation<Seq<FieldFault>, Row> fields(Cells cells) {
    Validation<Seq<FieldFault>, PatientForm.Reading> resident =
        new PatientForm(
                cells.text(NHS_NUMBER),
                cells.text(ColumnNames.GIVEN_NAME),
                cells.text(ColumnNames.FAMILY_NAME),
                cells.text(ColumnNames.DATE_OF_BIRTH),
                cells.text(ColumnNames.ADDRESS),
                cells.text(ColumnNames.POSTCODE),
                cells.text(ColumnNames.PHONE),
                cells.text(EMAIL),
                isBlank(cells.text(EMAIL)),
                YesOrNo.isYes(cells.text(HOUSEBOUND)),
                cells.text(ROOM),
                Confirmations.BOTH,
                false)
            .read(context.today(), context.testNumbers());
    return Fields.with(
        Fields.with(
            resident,
            Fields.field("careHomeNumber", careHome(cells.text(CARE_HOME_NUMBER))),
            (reading, home) -> new Row(reading, home, cells.text(HOUSEBOUND) != null)),
        Fields.field(HOUSEBOUND, YesOrNo.parse(cells.text(HOUSEBOUND))),
        (row, housebound) -> row);
  }

  private Validation<Fault, DummyNhsNumber> careHome(@Nullable String cell) {
    if (onlyHome.isEmpty()) {
      return DummyNhsNumber.parse(cell);
    }
    DummyNhsNumber number = onlyHome.get().number();
    return isBlank(cell)
        ? Validation.valid(number)
        : DummyNhsNumber.parse(cell).flatMap(named -> same(named, number));
  }

  private static Validation<Fault, DummyNhsNumber> same(
      DummyNhsNumber named, DummyNhsNumber number) {
    return named.equals(number) ? Validation.valid(named) : Validation.invalid(OTHER_HOME);
  }

  private static boolean isBlank(@Nullable String text) {
    return TypedText.isEmpty(text);
  }

  @Override
  public void dependsOn(Row row, Consumer<AccountNumber> numbers, Consumer<EmailAddress> emails) {
    numbers.accept(row.resident().number());
    numbers.accept(row.careHome());
    row.resident().details().email().ifPresent(emails);
  }

  @Override
  public Verdict decide(Row row, KnownAccounts known, ReservedKeys claims) {
    Optional<Clash> clash = people.clash(row.resident());
    if (clash.isPresent()) {
      return new Verdict.Clashing(clash.get());
    }
    Either<AuditedRefusal, CareHomeAccount> home =
        access.careHomeOf(staff, known.withNumber(row.careHome()));
    if (home.isLeft()) {
      return new Verdict.Declined(home.getLeft(), CARE_HOME_NUMBER);
    }
    PatientForm.Reading resident = row.resident();
    OptionalInt claimedFor = claims.noteOf(resident.number());
    if (claimedFor.isPresent()) {
      return declined(
          claimedFor.getAsInt() == row.careHome().ending()
              ? new AlreadyRegistered(
                  Holder.PATIENT,
                  claims.differing(resident.number(), PatientDetails.ALL, resident.details()))
              : new CareHomeRefusal.ResidentOfAnotherCareHome(),
          row);
    }
    Either<AuditedRefusal, Outcome<Resident>> decided =
        admission.decide(staff, home.get().id(), resident, known, Attestation.IMPORT);
    if (decided.isLeft()) {
      return declined(decided.getLeft(), row, known);
    }
    if (resident.details().email().filter(claims::taken).isPresent()) {
      return Verdict.Declined.because(new AccountRefusal.EmailInUse(), EMAIL);
    }
    take(row, claims);
    return new Verdict.Accepted(decided.get().change());
  }

  private void take(Row row, ReservedKeys claims) {
    PatientForm.Reading resident = row.resident();
    claims.take(resident.number(), row.careHome().ending());
    if (people.repeats(resident.number())) {
      claims.describe(resident.number(), PatientDetails.ALL, resident.details());
    }
    resident.details().email().ifPresent(claims::take);
  }

  private Verdict declined(AuditedRefusal refused, Row row, KnownAccounts known) {
    return refused.refusal() instanceof AccountRefusal.AtAnotherPractice
        ? new Verdict.Declined(
            refused,
            known
                .withNumber(row.resident().number())
                .filter(account -> !account.isAt(staff.practice()))
                .map(account -> NHS_NUMBER)
                .orElse(EMAIL))
        : declined(refused.refusal(), row);
  }

  private static Verdict declined(Refusal refusal, Row row) {
    if (refusal instanceof AlreadyRegistered already) {
      return Verdict.Declined.because(
          new AlreadyRegistered(already.holder(), already.differing().map(row::said)), NHS_NUMBER);
    }
    return Verdict.Declined.because(
        refusal, refusal instanceof AccountRefusal.EmailInUse ? EMAIL : NHS_NUMBER);
  }
}
