package org.hearth.application.imports;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.form.Fields;
import org.hearth.application.patient.PatientForm;
import org.hearth.application.resident.ResidentAdmission;
import org.hearth.application.storage.KnownAccounts;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** A row is a resident to be registered under the care home that it names (R10–R13). */
final class ResidentRows implements RowRules<ResidentRows.Row> {
  private static final String NHS_NUMBER = "nhs_number";
  private static final String EMAIL = "email";
  private static final String CARE_HOME_NUMBER = "care_home_number";
  private static final String HOUSEBOUND = "housebound";
  private static final Fault OTHER_HOME =
      new Fault("is not the number of the care home that the file is for");

  private final Workplace workplace;
  private final Access access;
  private final ResidentAdmission admission;
  private final PracticeStaff staff;
  private final Optional<CareHomeAccount> onlyHome;

  /**
   * @param onlyHome the home that all rows are for, so that they need not name it
   */
  ResidentRows(
      Workplace workplace, Access access, PracticeStaff staff, Optional<CareHomeAccount> onlyHome) {
    this.workplace = workplace;
    this.access = access;
    this.admission = new ResidentAdmission(workplace);
    this.staff = staff;
    this.onlyHome = onlyHome;
  }

  /** A resident and the number of the home. */
  record Row(PatientForm.Reading resident, DummyNhsNumber careHome) {}

  @Override
  public Columns columns() {
    Columns columns = residentColumns();
    String[] aliases = {"care home", "care home dummy number", "dummy nhs number", "home"};
    return onlyHome.isPresent()
        ? columns.optional(CARE_HOME_NUMBER, aliases)
        : columns.required(CARE_HOME_NUMBER, aliases);
  }

  private static Columns residentColumns() {
    return new Columns()
        .required(NHS_NUMBER, "nhs no", "nhs")
        .required("given_name", "first name", "forename", "given names")
        .required("family_name", "last name", "surname")
        .required("date_of_birth", "dob", "birth date", "born")
        .required("address", "postal address", "home address")
        .required("postcode", "postal code")
        .required("phone", "telephone", "tel", "phone number", "telephone number", "phone no")
        .required(EMAIL, "email address", "mail")
        .optional(HOUSEBOUND);
  }

  @Override
  public Validation<Seq<FieldFault>, Row> read(Cells cells) {
    return Validation.combine(
            new PatientForm(
                    cells.text(NHS_NUMBER),
                    cells.text("given_name"),
                    cells.text("family_name"),
                    cells.text("date_of_birth"),
                    cells.text("address"),
                    cells.text("postcode"),
                    cells.text("phone"),
                    cells.text(EMAIL),
                    isBlank(cells.text(EMAIL)),
                    YesOrNo.isYes(cells.text(HOUSEBOUND)),
                    Confirmations.BOTH)
                .read(workplace.today(), workplace.testNumbers()),
            Fields.field("careHomeNumber", careHome(cells.text(CARE_HOME_NUMBER)))
                .mapError(List::of),
            Fields.field(HOUSEBOUND, YesOrNo.parse(cells.text(HOUSEBOUND))).mapError(List::of))
        .ap((resident, careHome, housebound) -> new Row(resident, careHome))
        .mapError(faults -> faults.flatMap(each -> each));
  }

  private Validation<Fault, DummyNhsNumber> careHome(@Nullable String cell) {
    if (onlyHome.isEmpty()) {
      return DummyNhsNumber.parse(cell);
    }
    DummyNhsNumber number = onlyHome.get().number();
    return isBlank(cell)
        ? Validation.valid(number)
        : DummyNhsNumber.parse(cell)
            .flatMap(
                named ->
                    named.equals(number)
                        ? Validation.valid(named)
                        : Validation.invalid(OTHER_HOME));
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  @Override
  public void dependsOn(Row row, Consumer<AccountNumber> numbers, Consumer<EmailAddress> emails) {
    numbers.accept(row.resident().number());
    numbers.accept(row.careHome());
    row.resident().details().email().ifPresent(emails);
  }

  @Override
  public Verdict decide(Row row, KnownAccounts known, Claims claims) {
    Either<Refused, CareHomeAccount> home =
        access.careHomeOf(staff, known.withNumber(row.careHome()));
    if (home.isLeft()) {
      return new Verdict.Declined(home.getLeft(), CARE_HOME_NUMBER);
    }
    OptionalLong claimedFor = claims.noteOf(row.resident().number());
    if (claimedFor.isPresent()) {
      return Verdict.Declined.because(
          claimedFor.getAsLong() == row.careHome().value()
              ? new Refusal.AlreadyRegistered()
              : new Refusal.ResidentOfAnotherCareHome(),
          NHS_NUMBER);
    }
    Either<Refusal, Decision<Resident>> decided =
        admission.decide(
            staff, home.get().id(), row.resident(), known, "import: confirmed for all rows");
    if (decided.isLeft()) {
      return Verdict.Declined.because(decided.getLeft(), column(decided.getLeft()));
    }
    if (row.resident().details().email().filter(claims::taken).isPresent()) {
      return Verdict.Declined.because(new Refusal.EmailInUse(), EMAIL);
    }
    claims.take(row.resident().number(), row.careHome().value());
    row.resident().details().email().ifPresent(claims::take);
    return new Verdict.Accepted(decided.get().change());
  }

  private static String column(Refusal refusal) {
    return refusal instanceof Refusal.EmailInUse ? EMAIL : NHS_NUMBER;
  }
}
