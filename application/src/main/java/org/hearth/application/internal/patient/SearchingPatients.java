package org.hearth.application.internal.patient;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.FormRefusals;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.patient.SearchPatients;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery.ByEmail;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery.ByNameAndBirth;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery.ByNumber;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.application.port.out.account.Accounts;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.fault.Fields;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link SearchPatients}. */
public final class SearchingPatients implements SearchPatients {
  private final UseCaseRunner runner;
  private final Access access;

  public SearchingPatients(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.access = access;
  }

  @Override
  public Either<Refusal, List<Account>> search(Actor actor, PatientQuery query) {
    return runner.execute(
        () ->
            actor instanceof PracticeStaff || actor instanceof Actor.Support
                ? find(actor, query)
                    .flatMap(found -> visible(actor, found))
                    .map(found -> read(actor, found))
                : Either.left(access.notAllowed(actor)));
  }

  private Either<AuditedRefusal, List<Account>> find(Actor actor, PatientQuery query) {
    Accounts accounts = runner.storage().accounts();
    if (query instanceof ByEmail by) {
      return FormRefusals.refusing(EmailAddress.parse(by.email()), "email")
          .map(email -> accounts.find(AccountKeys.email(email)));
    }
    if (query instanceof ByNumber by) {
      return FormRefusals.refusing(AccountNumber.parse(by.number(), runner.testNumbers()), "number")
          .map(number -> accounts.find(AccountKeys.number(number)));
    }
    return actor instanceof PracticeStaff staff
        ? byNameAndBirth(staff.practice(), (ByNameAndBirth) query)
        : Either.left(access.notAllowed(actor));
  }

  private Either<AuditedRefusal, List<Account>> byNameAndBirth(
      OdsCode practice, ByNameAndBirth by) {
    return FormRefusals.refusing(
        Validation.combine(
                Fields.field("familyName", NamePart.parse(by.familyName())),
                Fields.field("dateOfBirth", DateOfBirth.parse(by.dateOfBirth())))
            .ap(
                (family, birth) ->
                    List.copyOf(
                        runner
                            .storage()
                            .accounts()
                            .withNameAndBirth(practice, family.searchKey(), birth))));
  }

  /** R9: of an account of another practice that alone is told, the same wherever it is asked. */
  private Either<AuditedRefusal, List<Account>> visible(Actor actor, List<Account> found) {
    return found.stream()
        .filter(account -> !access.maySee(actor, account))
        .findFirst()
        .<Either<AuditedRefusal, List<Account>>>map(
            another -> Either.left(access.atAnotherPractice(actor, another)))
        .orElseGet(() -> Either.right(found));
  }

  /** R19: each record that is shown is one that was read. */
  private Outcome<List<Account>> read(Actor actor, List<Account> found) {
    List<Account> inOrder =
        found.stream().sorted(Comparator.comparing(account -> account.id().value())).toList();
    List<AuditEntry> entries =
        inOrder.isEmpty()
            ? List.of(entry(actor, Optional.empty(), "nothing found"))
            : inOrder.stream()
                .map(account -> entry(actor, Optional.of(account.id()), "found"))
                .toList();
    return new Outcome<>(inOrder, ChangeSet.recorded(entries));
  }

  private AuditEntry entry(Actor actor, Optional<AccountId> subject, String reason) {
    return runner.entry(actor, AuditAction.ACCOUNTS_SEARCHED, subject, reason);
  }
}
