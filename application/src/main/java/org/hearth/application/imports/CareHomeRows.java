package org.hearth.application.imports;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.hearth.application.carehome.CareHomeForm;
import org.hearth.application.carehome.CareHomeOpening;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Workplace;
import org.hearth.application.storage.KnownAccounts;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.DummyNumberPool;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.Refusal.NumberInUse.Holder;
import org.jspecify.annotations.Nullable;

/** A row is a care home for which to open an account (R1, R3–R6, R22). */
final class CareHomeRows implements RowRules<CareHomeForm.Reading> {
  private static final String DUMMY_NHS_NUMBER = "dummy_nhs_number";
  private static final String EMAIL = "email";

  private final Workplace workplace;
  private final CareHomeOpening opening;
  private final PracticeStaff staff;

  /** Numbers that rows of the file name or were given, which no other row is given. */
  private final BitSet spokenFor = new BitSet(DummyNumberPool.SIZE);

  /** What is left to suggest, looked up when the first row asks. */
  private @Nullable DummyNumberPool pool;

  CareHomeRows(Workplace workplace, PracticeStaff staff) {
    this.workplace = workplace;
    this.opening = new CareHomeOpening(workplace);
    this.staff = staff;
  }

  @Override
  public Columns columns() {
    return new Columns()
        .required(DUMMY_NHS_NUMBER, "dummy number", "nhs number", "care home number", "number")
        .required("name", "care home", "care home name", "home")
        .required("date_of_birth", "dob", "birth date")
        .required("address", "postal address")
        .required("postcode", "postal code")
        .required("phone", "telephone", "tel", "phone number", "telephone number", "phone no")
        .required(EMAIL, "email address", "mail");
  }

  @Override
  public void preview(Cells cells) {
    DummyNhsNumber.parse(cells.text(DUMMY_NHS_NUMBER))
        .forEach(number -> spokenFor.set(number.ending()));
  }

  @Override
  public Validation<Seq<FieldFault>, CareHomeForm.Reading> read(Cells cells) {
    return new CareHomeForm(
            cells.text(DUMMY_NHS_NUMBER),
            cells.text("name"),
            cells.text("date_of_birth"),
            cells.text("address"),
            cells.text("postcode"),
            cells.text("phone"),
            cells.text(EMAIL),
            Confirmations.BOTH)
        .read(workplace.today());
  }

  @Override
  public void dependsOn(
      CareHomeForm.Reading row, Consumer<AccountNumber> numbers, Consumer<EmailAddress> emails) {
    row.number().ifPresent(numbers);
    row.email().ifPresent(emails);
  }

  @Override
  public Verdict decide(CareHomeForm.Reading row, KnownAccounts known, Claims claims) {
    if (isInPlace(row, known)) {
      return Verdict.Declined.because(new Refusal.AlreadyRegistered(), DUMMY_NHS_NUMBER);
    }
    OptionalLong claimed = row.number().map(claims::noteOf).orElse(OptionalLong.empty());
    if (claimed.isPresent()) {
      return Verdict.Declined.because(
          row.email().map(Claims::fingerprint).equals(Optional.of(claimed.getAsLong()))
              ? new Refusal.AlreadyRegistered()
              : new Refusal.NumberInUse(Holder.CARE_HOME),
          DUMMY_NHS_NUMBER);
    }
    Either<Refusal, Decision<CareHomeAccount>> decided =
        opening.decide(staff, row, known, this::suggest, "import: confirmed for all rows");
    if (decided.isLeft()) {
      return Verdict.Declined.because(decided.getLeft(), column(decided.getLeft()));
    }
    if (row.email().filter(claims::taken).isPresent()) {
      return Verdict.Declined.because(new Refusal.EmailInUse(), EMAIL);
    }
    CareHomeAccount home = decided.get().answer();
    spokenFor.set(home.number().ending());
    claims.take(home.number(), Claims.fingerprint(home.details().email()));
    claims.take(home.details().email());
    return new Verdict.Accepted(decided.get().change());
  }

  /**
   * Whether an earlier run did this row: the practice's account has the row's number and address,
   * or, where the row leaves the number open, its name and address.
   */
  private boolean isInPlace(CareHomeForm.Reading row, KnownAccounts known) {
    Optional<Account> account =
        row.number().isPresent()
            ? known.withNumber(row.number().get())
            : row.email().flatMap(known::withEmail);
    return account.isPresent()
        && account.get() instanceof CareHomeAccount home
        && home.isAt(staff.practice())
        && home.email().equals(row.email())
        && (row.number().isPresent() || home.details().name().equals(row.name()));
  }

  @Override
  public void lookAgain() {
    pool = null;
  }

  private Optional<DummyNhsNumber> suggest(int fromEnding) {
    DummyNumberPool suggestible = pool == null ? poolWithoutSpokenFor() : pool;
    pool = suggestible;
    Optional<DummyNhsNumber> number = suggestible.suggestFrom(fromEnding);
    number.ifPresent(suggestible::use);
    return number;
  }

  private DummyNumberPool poolWithoutSpokenFor() {
    DummyNumberPool free =
        new DummyNumberPool(workplace.storage().accounts().dummyNumbersEverUsed());
    spokenFor.stream().mapToObj(DummyNhsNumber::endingIn).forEach(free::use);
    return free;
  }

  private static String column(Refusal refusal) {
    return refusal instanceof Refusal.EmailInUse || refusal instanceof Refusal.EmailRequired
        ? EMAIL
        : DUMMY_NHS_NUMBER;
  }
}
