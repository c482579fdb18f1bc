package org.hearth.application.patient;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.form.Fields;
import org.hearth.application.patient.PatientQuery.ByEmail;
import org.hearth.application.patient.PatientQuery.ByNameAndBirth;
import org.hearth.application.patient.PatientQuery.ByNumber;
import org.hearth.application.storage.AccountKeys;
import org.hearth.application.storage.Accounts;
import org.hearth.application.storage.Change;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link SearchPatients}. */
public final class SearchingPatients implements SearchPatients {
  private final Workplace workplace;
  private final Access access;

  public SearchingPatients(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
  }

  @Override
  public Either<Refusal, List<Account>> search(Actor actor, PatientQuery query) {
    return workplace.carryOut(
        () ->
            actor instanceof PracticeStaff || actor instanceof Actor.Support
                ? find(actor, query)
                    .flatMap(found -> visible(actor, found))
                    .map(found -> read(actor, found))
                : Either.left(access.notAllowed(actor)));
  }

  private Either<Refused, List<Account>> find(Actor actor, PatientQuery query) {
    Accounts accounts = workplace.storage().accounts();
    if (query instanceof ByEmail by) {
      return Fields.refusing(EmailAddress.parse(by.email()), "email")
          .map(email -> accounts.find(AccountKeys.email(email)));
    }
    if (query instanceof ByNumber by) {
      return Fields.refusing(AccountNumber.parse(by.number(), workplace.testNumbers()), "number")
          .map(number -> accounts.find(AccountKeys.number(number)));
    }
    return actor instanceof PracticeStaff staff
        ? byNameAndBirth(staff.practice(), (ByNameAndBirth) query)
        : Either.left(access.notAllowed(actor));
  }

  private Either<Refused, List<Account>> byNameAndBirth(OdsCode practice, ByNameAndBirth by) {
    return Fields.refusing(
        Validation.combine(
                Fields.field("familyName", NamePart.parse(by.familyName())),
                Fields.field("dateOfBirth", DateOfBirth.parse(by.dateOfBirth())))
            .ap(
                (family, birth) ->
                    List.copyOf(
                        workplace
                            .storage()
                            .accounts()
                            .withNameAndBirth(practice, family.searchKey(), birth))));
  }

  /** R9: of an account of another practice that alone is told, the same wherever it is asked. */
  private Either<Refused, List<Account>> visible(Actor actor, List<Account> found) {
    return found.stream()
        .filter(account -> !access.maySee(actor, account))
        .findFirst()
        .<Either<Refused, List<Account>>>map(
            another -> Either.left(access.atAnotherPractice(actor, another)))
        .orElseGet(() -> Either.right(found));
  }

  /** R19: each record that is shown is one that was read. */
  private Decision<List<Account>> read(Actor actor, List<Account> found) {
    List<Account> inOrder =
        found.stream().sorted(Comparator.comparing(account -> account.id().value())).toList();
    List<AuditEntry> entries =
        inOrder.isEmpty()
            ? List.of(entry(actor, Optional.empty(), "nothing found"))
            : inOrder.stream()
                .map(account -> entry(actor, Optional.of(account.id()), "found"))
                .toList();
    return new Decision<>(inOrder, Change.recorded(entries));
  }

  private AuditEntry entry(Actor actor, Optional<AccountId> subject, String reason) {
    return workplace.entry(actor, AuditAction.ACCOUNTS_SEARCHED, subject, reason);
  }
}
