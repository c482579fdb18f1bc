package org.hearth.adapter.http.server.internal.page.patient;

import io.vavr.control.Either;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.application.Hearth;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Reads patients who are dependents of a care home. */
@Component
class Residents {
  private final Hearth hearth;
  private final Patients patients;

  Residents(Hearth hearth, Patients patients) {
    this.hearth = hearth;
    this.patients = patients;
  }

  /** The resident, if the user may read the account. */
  Either<Refusal, Resident> find(Visit visit, UUID id) {
    return patients.find(visit, id).flatMap(Residents::asResident);
  }

  private static Either<Refusal, Resident> asResident(Patient patient) {
    return patient instanceof Resident resident
        ? Either.right(resident)
        : Either.left(new CareHomeRefusal.NotADependent());
  }

  /** The name of the home whose dependent they are. */
  Either<Refusal, String> home(Visit visit, Resident resident) {
    return hearth.accounts().byId(visit.actor(), resident.link().careHome()).map(Shown::name);
  }
}
