package org.hearth.application.resident;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;
import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Decision;
import org.hearth.application.decision.Refused;
import org.hearth.application.decision.Workplace;
import org.hearth.application.form.Fields;
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
  private final Workplace workplace;
  private final Access access;
  private final ResidentAdmission admission;

  public RegisteringResidents(Workplace workplace, Access access) {
    this.workplace = workplace;
    this.access = access;
    this.admission = new ResidentAdmission(workplace);
  }

  @Override
  public Either<Refusal, Resident> register(Actor actor, AccountId careHome, PatientForm form) {
    return workplace.carryOut(
        () -> access.staff(actor).flatMap(staff -> decide(staff, careHome, form)));
  }

  private Either<Refused, Decision<Resident>> decide(
      PracticeStaff staff, AccountId careHome, PatientForm form) {
    return Fields.refusing(form.read(workplace.today(), workplace.testNumbers()))
        .flatMap(
            reading -> {
              Optional<Refusal> missing = form.missing(reading);
              if (missing.isPresent()) {
                return Either.left(Refused.because(missing.get()));
              }
              KnownAccounts known = known(careHome, reading);
              return access
                  .careHomeOf(staff, known.withId(careHome))
                  .flatMap(
                      home ->
                          admission
                              .decide(staff, home, reading, known, "details checked, holder agrees")
                              .mapLeft(Refused::because));
            });
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
