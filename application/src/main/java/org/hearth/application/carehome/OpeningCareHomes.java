package org.hearth.application.carehome;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.form.Fields;
import org.hearth.application.storage.AccountKeys;
import org.hearth.application.storage.KnownAccounts;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.DummyNumberPool;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link OpenCareHomeAccount}. */
public final class OpeningCareHomes implements OpenCareHomeAccount {
  private final Workplace workplace;
  private final Access access;
  private final CareHomeOpening opening;

  public OpeningCareHomes(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
    this.opening = new CareHomeOpening(workplace, access);
  }

  @Override
  public Either<Refusal, CareHomeAccount> open(Actor actor, CareHomeForm form) {
    return workplace.carryOut(() -> access.staff(actor).flatMap(staff -> decide(staff, form)));
  }

  private Either<Refused, Decision<CareHomeAccount>> decide(
      PracticeStaff staff, CareHomeForm form) {
    return Fields.refusing(form.read(workplace.today()))
        .flatMap(
            reading ->
                form.confirmations()
                    .refusal()
                    .map(Refused::because)
                    .<Either<Refused, Decision<CareHomeAccount>>>map(Either::left)
                    .orElseGet(
                        () ->
                            opening.decide(
                                staff,
                                reading,
                                known(reading),
                                this::suggest,
                                "details checked, holder agrees")));
  }

  private KnownAccounts known(CareHomeForm.Reading form) {
    return new KnownAccounts(
        workplace
            .storage()
            .accounts()
            .find(
                new AccountKeys(
                    Set.of(),
                    form.number().map(Set::of).orElse(Set.of()),
                    form.email().map(Set::of).orElse(Set.of()))));
  }

  private Optional<DummyNhsNumber> suggest(int fromEnding) {
    return new DummyNumberPool(workplace.storage().accounts().dummyNumbersEverUsed())
        .suggestFrom(fromEnding);
  }
}
