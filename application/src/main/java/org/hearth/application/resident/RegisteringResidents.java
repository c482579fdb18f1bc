package org.hearth.application.resident;

import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.form.Fields;
import org.hearth.application.patient.Attestation;
import org.hearth.application.patient.PatientForm;
import org.hearth.application.storage.AccountKeys;
import org.hearth.application.storage.KnownAccounts;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;

/** Use case of {@link RegisterResident}. */
public final class RegisteringResidents implements RegisterResident {
  private static final KnownAccounts NOBODY = new KnownAccounts(List.of());

  private final Workplace workplace;
  private final Access access;
  private final ResidentAdmission admission;

  public RegisteringResidents(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
    this.admission = new ResidentAdmission(workplace, access);
  }

  /** Most residents are new. Whether one is, and the home is the practice's, the storage sees. */
  @Override
  public Either<Refusal, Resident> register(Actor actor, AccountId careHome, PatientForm form) {
    return workplace.carryOut(
        () ->
            decide(
                actor,
                form,
                (staff, resident) -> admit(staff, careHome, resident, NOBODY, form.attestation())),
        () ->
            decide(
                actor,
                form,
                (staff, resident) -> look(staff, careHome, resident, form.attestation())));
  }

  private Either<Refused, Decision<Resident>> decide(
      Actor actor,
      PatientForm form,
      BiFunction<PracticeStaff, PatientForm.Reading, Either<Refused, Decision<Resident>>> decide) {
    return access
        .staff(actor)
        .flatMap(
            staff ->
                Fields.refusing(form.read(workplace.today(), workplace.testNumbers()))
                    .flatMap(
                        reading ->
                            form.missing(reading)
                                .map(Refused::because)
                                .<Either<Refused, Decision<Resident>>>map(Either::left)
                                .orElseGet(() -> decide.apply(staff, reading))));
  }

  private Either<Refused, Decision<Resident>> look(
      PracticeStaff staff,
      AccountId careHome,
      PatientForm.Reading resident,
      Attestation attestation) {
    KnownAccounts known = known(careHome, resident);
    return access
        .careHomeOf(staff, known.withId(careHome))
        .flatMap(home -> admit(staff, home.id(), resident, known, attestation));
  }

  private Either<Refused, Decision<Resident>> admit(
      PracticeStaff staff,
      AccountId careHome,
      PatientForm.Reading resident,
      KnownAccounts known,
      Attestation attestation) {
    return admission.decide(staff, careHome, resident, known, attestation);
  }

  private KnownAccounts known(AccountId careHome, PatientForm.Reading form) {
    return new KnownAccounts(
        workplace
            .storage()
            .accounts()
            .find(
                new AccountKeys(
                    Set.of(careHome),
                    Set.of(form.number()),
                    form.details().email().map(Set::of).orElse(Set.of()))));
  }
}
