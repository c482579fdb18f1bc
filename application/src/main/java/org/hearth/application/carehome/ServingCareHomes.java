package org.hearth.application.carehome;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.storage.Change;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link RegisterCareHomeAtPractice}. */
public final class ServingCareHomes implements RegisterCareHomeAtPractice {
  private final Workplace workplace;
  private final Access access;

  public ServingCareHomes(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
  }

  @Override
  public Either<Refusal, CareHomeAccount> register(
      Actor actor, AccountId careHome, OdsCode practice) {
    return workplace.carryOut(() -> decide(actor, careHome, practice));
  }

  private Either<Refused, Decision<CareHomeAccount>> decide(
      Actor actor, AccountId id, OdsCode practice) {
    Optional<Account> known = workplace.account(id);
    if (!mayRegisterAt(actor, practice)) {
      return Either.left(access.refused(new Refusal.NotAllowed(), actor, known.map(Account::id)));
    }
    if (!(known.orElse(null) instanceof CareHomeAccount home)) {
      return Either.left(Refused.because(new Refusal.CareHomeNotFound()));
    }
    AuditEntry entry =
        workplace.entry(
            actor, AuditAction.CARE_HOME_REGISTERED_AT_PRACTICE, id, "practice " + practice);
    if (home.isAt(practice)) {
      return Either.right(workplace.read(home, entry));
    }
    CareHomeAccount served = home.registeredAt(practice);
    return Either.right(new Decision<>(served, Change.with(entry).amend(served).build()));
  }

  private static boolean mayRegisterAt(Actor actor, OdsCode practice) {
    return actor instanceof Actor.Support
        || (actor instanceof PracticeStaff staff && staff.practice().equals(practice));
  }
}
