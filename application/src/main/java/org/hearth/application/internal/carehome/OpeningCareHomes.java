package org.hearth.application.internal.carehome;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;
import org.hearth.application.internal.account.KnownAccounts;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.carehome.OpenCareHomeAccount;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.DummyNumberPool;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link OpenCareHomeAccount}. */
final class OpeningCareHomes implements OpenCareHomeAccount {
  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;
  private final CareHomeOpening opening;

  OpeningCareHomes(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
    this.opening = new CareHomeOpening(context, access);
  }

  @Override
  public Either<Refusal, CareHomeAccount> open(Actor actor, CareHomeForm form) {
    return runner.execute(() -> decide(actor, form));
  }

  private Either<AuditedRefusal, Outcome<CareHomeAccount>> decide(Actor actor, CareHomeForm form) {
    Either<AuditedRefusal, PracticeStaff> staff = access.staff(actor);
    if (staff.isLeft()) {
      return Either.left(staff.getLeft());
    }
    Either<AuditedRefusal, CareHomeForm.Reading> reading =
        FormReading.form(form.read(context.today()));
    if (reading.isLeft()) {
      return Either.left(reading.getLeft());
    }
    Optional<Refusal> missing = form.confirmations().refusal();
    if (missing.isPresent()) {
      return Either.left(AuditedRefusal.because(missing.get()));
    }
    return opening.decide(
        staff.get(),
        reading.get(),
        known(reading.get()),
        this::suggest,
        "details checked, holder agrees");
  }

  private KnownAccounts known(CareHomeForm.Reading form) {
    return new KnownAccounts(
        context
            .storage()
            .accounts()
            .find(
                new AccountKeys(
                    Set.of(),
                    form.number().map(Set::of).orElse(Set.of()),
                    form.email().map(Set::of).orElse(Set.of()))));
  }

  private Optional<DummyNhsNumber> suggest(int fromEnding) {
    return new DummyNumberPool(context.storage().accounts().dummyNumbersEverUsed())
        .suggestFrom(fromEnding);
  }
}
