package org.hearth.application.resident;

import io.vavr.control.Either;
import java.util.Optional;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.storage.Page;
import org.hearth.application.storage.Slice;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link ListResidents}. */
public final class ListingResidents implements ListResidents {
  private final Workplace workplace;
  private final Access access;

  public ListingResidents(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
  }

  @Override
  public Either<Refusal, Slice<Resident>> list(Actor actor, AccountId careHome, Page page) {
    return workplace.carryOut(() -> decide(actor, careHome, page));
  }

  private Either<Refused, Decision<Slice<Resident>>> decide(
      Actor actor, AccountId careHome, Page page) {
    return access
        .visibleCareHome(actor, careHome)
        .map(
            home ->
                workplace.read(
                    workplace
                        .storage()
                        .dependencies()
                        .residentsOf(home.id(), practice(actor), page),
                    workplace.entry(actor, AuditAction.RESIDENTS_LISTED, careHome, "listed")));
  }

  private static Optional<OdsCode> practice(Actor actor) {
    return actor instanceof Actor.PracticeStaff staff
        ? Optional.of(staff.practice())
        : Optional.empty();
  }
}
