package org.hearth.application.internal.patient;

import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.patient.SearchPatients;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery.ByEmail;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery.ByHomeNameAndBirth;
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
import org.hearth.domain.carehome.CareHomeName;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.fault.Fields;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.person.DateOfBirth;
import org.hearth.domain.person.NamePart;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link SearchPatients}. */
final class SearchingPatients implements SearchPatients {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;

  SearchingPatients(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
  }

  @Override
  public Either<Refusal, List<Account>> search(Actor actor, PatientQuery query) {
    return runner.execute(() -> decide(actor, query));
  }

  private Either<AuditedRefusal, Outcome<List<Account>>> decide(Actor actor, PatientQuery query) {
    if (!(actor instanceof PracticeStaff || actor instanceof Actor.Support)) {
      return Either.left(access.notAllowed(actor));
    }
    return find(actor, query)
        .flatMap(found -> visible(actor, found))
        .map(found -> read(actor, found));
  }

  private Either<AuditedRefusal, List<Account>> find(Actor actor, PatientQuery query) {
    Accounts accounts = context.storage().accounts();
    if (query instanceof ByEmail by) {
      return FormReading.field("email", EmailAddress.parse(by.email()))
          .map(email -> accounts.find(AccountKeys.email(email)));
    }
    if (query instanceof ByNumber by) {
      return FormReading.field("number", AccountNumber.parse(by.number(), context.testNumbers()))
          .map(number -> accounts.find(AccountKeys.number(number)));
    }
    if (!(actor instanceof PracticeStaff staff)) {
      return Either.left(access.notAllowed(actor));
    }
    return query instanceof ByHomeNameAndBirth by
        ? byHomeNameAndBirth(staff.practice(), by)
        : byNameAndBirth(staff.practice(), (ByNameAndBirth) query);
  }

  private Either<AuditedRefusal, List<Account>> byHomeNameAndBirth(
      OdsCode practice, ByHomeNameAndBirth by) {
    return FormReading.form(
        Validation.combine(
                Fields.field("careHomeName", CareHomeName.parse(by.name())),
                Fields.field("dateOfBirth", DateOfBirth.parse(by.dateOfBirth())))
            .ap(
                (name, birth) ->
                    List.copyOf(
                        context
                            .storage()
                            .accounts()
                            .homesWithNameAndBirth(practice, name.searchKey(), birth))));
  }

  private Either<AuditedRefusal, List<Account>> byNameAndBirth(
      OdsCode practice, ByNameAndBirth by) {
    return FormReading.form(
        Validation.combine(
                Fields.field("familyName", NamePart.parse(by.familyName())),
                Fields.field("dateOfBirth", DateOfBirth.parse(by.dateOfBirth())))
            .ap(
                (family, birth) ->
                    List.copyOf(
                        context
                            .storage()
                            .accounts()
                            .withNameAndBirth(practice, family.searchKey(), birth))));
  }

  /** R9: an account of another practice is answered in the same way wherever it is asked for. */
  private Either<AuditedRefusal, List<Account>> visible(Actor actor, List<Account> found) {
    Optional<Account> hidden =
        found.stream().filter(account -> !access.maySee(actor, account)).findFirst();
    return hidden.isPresent()
        ? Either.left(access.atAnotherPractice(actor, hidden.get()))
        : Either.right(found);
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
    return context.entry(actor, AuditAction.ACCOUNTS_SEARCHED, subject, reason);
  }
}
