package org.hearth.application.internal.patient;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.patient.RemoveEmailAddress;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.ChangeSetBuilder;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Use case of {@link RemoveEmailAddress}. */
final class RemovingEmailAddresses implements RemoveEmailAddress {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final PatientManagement management;

  RemovingEmailAddresses(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.management = new PatientManagement(access);
  }

  @Override
  public Either<Refusal, Patient> remove(
      Actor actor,
      AccountId account,
      SeenVersions seen,
      boolean noEmailAddress,
      @Nullable String reason) {
    return runner.execute(() -> decide(actor, account, seen, noEmailAddress, reason));
  }

  private Either<AuditedRefusal, Outcome<Patient>> decide(
      Actor actor,
      AccountId account,
      SeenVersions seen,
      boolean noEmailAddress,
      @Nullable String reason) {
    return management
        .open(actor, account, seen, reason, "no email address confirmed")
        .flatMap(opened -> remove(actor, opened.account(), noEmailAddress, opened.reason()));
  }

  private Either<AuditedRefusal, Outcome<Patient>> remove(
      Actor actor, Account account, boolean noEmailAddress, String reason) {
    if (!(account instanceof Patient patient)) {
      return Either.left(AuditedRefusal.because(new AccountRefusal.EmailRequired()));
    }
    if (!noEmailAddress) {
      return Either.left(AuditedRefusal.because(new AccountRefusal.NoEmailNotConfirmed()));
    }
    Patient without = patient.amended(patient.contact(), Optional.empty());
    ChangeSetBuilder change =
        ChangeSet.with(context.entry(actor, AuditAction.EMAIL_REMOVED, without.id(), reason))
            .amend(patient, without);
    AddressNotifications.of(context, patient, without).forEach(change::write);
    return Either.right(new Outcome<>(without, change.build()));
  }
}
