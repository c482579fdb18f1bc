package org.hearth.application.internal.imports;

import static org.hearth.application.internal.imports.duplicate.HomesInFile.DUMMY_NHS_NUMBER;
import static org.hearth.application.internal.imports.duplicate.HomesInFile.EMAIL;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearth.application.internal.account.KnownAccounts;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.carehome.CareHomeOpening;
import org.hearth.application.internal.imports.cell.Cells;
import org.hearth.application.internal.imports.column.Columns;
import org.hearth.application.internal.imports.duplicate.Clash;
import org.hearth.application.internal.imports.duplicate.HomesInFile;
import org.hearth.application.internal.imports.duplicate.ReservedKeys;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.imports.ColumnNames;
import org.hearth.application.port.in.imports.RowOutcome.Finding;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.account.Detail;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.CareHomeDetails;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.fault.FieldFault;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.DummyNumberPool;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.AccountRefusal.AlreadyRegistered;
import org.hearth.domain.refusal.AccountRefusal.NumberInUse.Holder;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** A row is a care home for which to open an account (R1, R3–R6, R22). */
final class CareHomeRows implements RowRules<CareHomeForm.Reading> {

  private final UseCaseContext context;
  private final CareHomeOpening opening;
  private final PracticeStaff staff;

  /** Numbers that rows of the file name or were given, which no other row is given. */
  private final BitSet spokenFor = new BitSet(DummyNumberPool.SIZE);

  private final HomesInFile homes = new HomesInFile();

  /** What is left to suggest, looked up when the first row asks. */
  private @Nullable DummyNumberPool pool;

  /** Looked up when the first row that names no number asks. */
  private @Nullable ClosedHomes closedHomes;

  CareHomeRows(UseCaseContext context, Access access, PracticeStaff staff) {
    this.context = context;
    this.opening = new CareHomeOpening(context, access);
    this.staff = staff;
  }

  @Override
  public Columns columns() {
    return Columns.OF_CARE_HOMES;
  }

  @Override
  public String key() {
    return DUMMY_NHS_NUMBER;
  }

  @Override
  public void preview(long row, Cells cells) {
    DummyNhsNumber.parse(cells.text(DUMMY_NHS_NUMBER))
        .forEach(number -> spokenFor.set(number.ending()));
    homes.add(row, cells);
  }

  @Override
  public List<Finding> repetitions(long row, Cells cells) {
    return homes.repetitions(row, cells);
  }

  @Override
  public Validation<Seq<FieldFault>, CareHomeForm.Reading> read(Cells cells) {
    return fields(cells).mapError(faults -> faults.appendAll(homes.faults(cells)));
  }

  private Validation<Seq<FieldFault>, CareHomeForm.Reading> fields(Cells cells) {
    return new CareHomeForm(
            cells.text(DUMMY_NHS_NUMBER),
            cells.text(ColumnNames.NAME),
            cells.text(ColumnNames.DATE_OF_BIRTH),
            cells.text(ColumnNames.ADDRESS),
            cells.text(ColumnNames.POSTCODE),
            cells.text(ColumnNames.PHONE),
            cells.text(EMAIL),
            Confirmations.BOTH)
        .read(context.today());
  }

  @Override
  public void dependsOn(
      CareHomeForm.Reading row, Consumer<AccountNumber> numbers, Consumer<EmailAddress> emails) {
    row.number().ifPresent(numbers);
    row.email().ifPresent(emails);
  }

  @Override
  public Verdict decide(CareHomeForm.Reading row, KnownAccounts known, ReservedKeys claims) {
    Optional<Clash> clash = homes.clash(row);
    if (clash.isPresent()) {
      return new Verdict.Clashing(clash.get());
    }
    Optional<CareHomeAccount> inPlace = inPlace(row, known, claims);
    if (inPlace.isPresent()) {
      return already(row, inPlace.get());
    }
    if (row.number().filter(claims::taken).isPresent()) {
      return Verdict.Declined.because(
          new AccountRefusal.NumberInUse(Holder.CARE_HOME), DUMMY_NHS_NUMBER);
    }
    if (row.number().isEmpty() && isOfAClosedHome(row)) {
      return Verdict.Declined.because(new CareHomeRefusal.CareHomeClosed(), DUMMY_NHS_NUMBER);
    }
    Either<AuditedRefusal, Outcome<CareHomeAccount>> decided =
        opening.decide(staff, row, known, this::suggest, "import: confirmed for all rows");
    if (decided.isLeft()) {
      return new Verdict.Declined(
          decided.getLeft(), column(decided.getLeft().refusal(), row, known));
    }
    if (row.email().filter(claims::taken).isPresent()) {
      return Verdict.Declined.because(new AccountRefusal.EmailInUse(), EMAIL);
    }
    spokenFor.set(decided.get().answer().number().ending());
    claims.open(decided.get().answer());
    return new Verdict.Accepted(decided.get().change());
  }

  private static Verdict already(CareHomeForm.Reading row, CareHomeAccount home) {
    return Verdict.Declined.because(
        new AlreadyRegistered(
            Holder.CARE_HOME,
            row.withEmail()
                .map(details -> Detail.differing(CareHomeDetails.ALL, home.details(), details))),
        DUMMY_NHS_NUMBER);
  }

  /**
   * The account by which an earlier run, or an earlier row, did this row: the practice's, with the
   * row's name and address, and its number unless the row leaves that open.
   */
  private Optional<CareHomeAccount> inPlace(
      CareHomeForm.Reading row, KnownAccounts known, ReservedKeys claims) {
    Optional<Account> account = row.email().flatMap(known::withEmail);
    return account
        .filter(CareHomeAccount.class::isInstance)
        .map(CareHomeAccount.class::cast)
        .or(() -> row.email().flatMap(claims::homeWith))
        .filter(home -> home.isAt(staff.practice()))
        .filter(home -> row.number().map(home.number()::equals).orElse(true))
        .filter(home -> home.details().name().searchKey().equals(row.name().searchKey()));
  }

  /** R24: a file that is imported again does not open anew what was closed since. */
  private boolean isOfAClosedHome(CareHomeForm.Reading row) {
    ClosedHomes closed =
        closedHomes == null
            ? new ClosedHomes(context.storage().accounts().closedCareHomes(staff.practice()))
            : closedHomes;
    closedHomes = closed;
    return closed.include(row);
  }

  @Override
  public void lookAgain() {
    pool = null;
    closedHomes = null;
  }

  private Optional<DummyNhsNumber> suggest(int fromEnding) {
    DummyNumberPool suggestible = pool == null ? poolWithoutSpokenFor() : pool;
    pool = suggestible;
    Optional<DummyNhsNumber> number = suggestible.suggestFrom(fromEnding);
    number.ifPresent(suggestible::use);
    return number;
  }

  private DummyNumberPool poolWithoutSpokenFor() {
    DummyNumberPool free = new DummyNumberPool(context.storage().accounts().dummyNumbersEverUsed());
    spokenFor.stream().mapToObj(DummyNhsNumber::endingIn).forEach(free::use);
    return free;
  }

  private static String column(Refusal refusal, CareHomeForm.Reading row, KnownAccounts known) {
    boolean ofAddress =
        refusal instanceof AccountRefusal.EmailInUse
            || refusal instanceof AccountRefusal.EmailRequired
            || (refusal instanceof AccountRefusal.AtAnotherPractice
                && row.number().flatMap(known::withNumber).isEmpty());
    return ofAddress ? EMAIL : DUMMY_NHS_NUMBER;
  }
}
