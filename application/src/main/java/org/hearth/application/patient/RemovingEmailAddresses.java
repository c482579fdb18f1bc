package org.hearth.application.patient;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.ChangeBuilder;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Use case of {@link RemoveEmailAddress}. */
public final class RemovingEmailAddresses implements RemoveEmailAddress {
  private final Workplace workplace;
  private final PatientManagement management;

  public RemovingEmailAddresses(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.management = new PatientManagement(access);
  }

  @Override
  public Either<Refusal, Patient> remove(
      Actor actor,
      AccountId account,
      SeenVersions seen,
      boolean noEmailAddress,
      @Nullable String reason) {
    return workplace.carryOut(
        () ->
            management
                .open(actor, account, seen, reason, "no email address confirmed")
                .flatMap(
                    opened -> decide(actor, opened.account(), noEmailAddress, opened.reason())));
  }

  private Either<Refused, Decision<Patient>> decide(
      Actor actor, Account account, boolean noEmailAddress, String reason) {
    if (!(account instanceof Patient patient)) {
      return Either.left(Refused.because(new AccountRefusal.EmailRequired()));
    }
    if (!noEmailAddress) {
      return Either.left(Refused.because(new AccountRefusal.NoEmailNotConfirmed()));
    }
    Patient without = patient.amended(patient.contact(), Optional.empty());
    ChangeBuilder change =
        Change.with(workplace.entry(actor, AuditAction.EMAIL_REMOVED, without.id(), reason))
            .amend(without);
    AddressLetters.of(workplace, patient, without).forEach(change::write);
    return Either.right(new Decision<>(without, change.build()));
  }
}
