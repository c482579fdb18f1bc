package org.hearth.adapter.http.server.internal.page.patient;

import io.vavr.control.Either;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.application.Hearth;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Reads patients by their identifiers. A care home's is none of a patient. */
@Component
public class Patients {
  private final Hearth hearth;

  public Patients(Hearth hearth) {
    this.hearth = hearth;
  }

  /** The patient, if the user may read the account. */
  public Either<Refusal, Patient> find(Visit visit, UUID id) {
    return hearth.accounts().byId(visit.actor(), new AccountId(id)).flatMap(Patients::asPatient);
  }

  private static Either<Refusal, Patient> asPatient(Account account) {
    return account instanceof Patient patient
        ? Either.right(patient)
        : Either.left(new AccountRefusal.AccountNotFound());
  }
}
