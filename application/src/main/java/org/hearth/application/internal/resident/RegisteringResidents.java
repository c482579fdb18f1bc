package org.hearth.application.internal.resident;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.application.internal.account.KnownAccounts;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.form.FormReading;
import org.hearth.application.internal.usecase.AuditedRefusal;
import org.hearth.application.internal.usecase.Outcome;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.application.port.in.patient.PatientForm.Attestation;
import org.hearth.application.port.in.resident.RegisterResident;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link RegisterResident}. */
final class RegisteringResidents implements RegisterResident {
  private static final KnownAccounts NONE = new KnownAccounts(List.of());

  private final UseCaseRunner runner;
  private final UseCaseContext context;
  private final Access access;
  private final ResidentAdmission admission;

  RegisteringResidents(UseCaseRunner runner, Access access) {
    this.runner = runner;
    this.context = runner.context();
    this.access = access;
    this.admission = new ResidentAdmission(context, access);
  }

  /**
   * Nearly every resident is new, so the first attempt looks at no account. The storage keeps it
   * only where the number and the address are free and the home is the practice's (R3, R4, R11).
   */
  @Override
  public Either<Refusal, Resident> register(Actor actor, AccountId careHome, PatientForm form) {
    return runner.execute(
        () -> presumeNew(actor, careHome, form), () -> decide(actor, careHome, form));
  }

  private Either<AuditedRefusal, Outcome<Resident>> presumeNew(
      Actor actor, AccountId careHome, PatientForm form) {
    return order(actor, form).flatMap(order -> admit(order, careHome, NONE));
  }

  private Either<AuditedRefusal, Outcome<Resident>> decide(
      Actor actor, AccountId careHome, PatientForm form) {
    Either<AuditedRefusal, Order> order = order(actor, form);
    if (order.isLeft()) {
      return Either.left(order.getLeft());
    }
    KnownAccounts known = known(careHome, order.get().resident());
    return access
        .careHomeOf(order.get().staff(), known.withId(careHome))
        .flatMap(home -> admit(order.get(), home.id(), known));
  }

  private Either<AuditedRefusal, Outcome<Resident>> admit(
      Order order, AccountId careHome, KnownAccounts known) {
    return admission.decide(order.staff(), careHome, order.resident(), known, order.attestation());
  }

  /** Who registers, and the resident that they entered. */
  private record Order(
      PracticeStaff staff, PatientForm.Reading resident, Attestation attestation) {}

  private Either<AuditedRefusal, Order> order(Actor actor, PatientForm form) {
    Either<AuditedRefusal, PracticeStaff> staff = access.staff(actor);
    if (staff.isLeft()) {
      return Either.left(staff.getLeft());
    }
    Either<AuditedRefusal, PatientForm.Reading> resident =
        FormReading.form(form.read(context.today(), context.testNumbers()));
    if (resident.isLeft()) {
      return Either.left(resident.getLeft());
    }
    Optional<Refusal> missing = form.missing(resident.get());
    return missing.isPresent()
        ? Either.left(AuditedRefusal.because(missing.get()))
        : Either.right(new Order(staff.get(), resident.get(), form.attestation()));
  }

  private KnownAccounts known(AccountId careHome, PatientForm.Reading form) {
    return new KnownAccounts(
        context
            .storage()
            .accounts()
            .find(
                new AccountKeys(
                    Set.of(careHome),
                    Set.of(form.number()),
                    form.details().email().map(Set::of).orElse(Set.of()))));
  }
}
