package org.hearth.adapter.http.client;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import org.hearth.adapter.http.wire.DependencyLinkJson;
import org.hearth.adapter.http.wire.EndJson;
import org.hearth.adapter.http.wire.MoveJson;
import org.hearth.adapter.http.wire.PageJson;
import org.hearth.adapter.http.wire.PatientJson;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.application.port.in.resident.Residents;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.dependency.DependencyLink;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;
import tools.jackson.core.type.TypeReference;

/** Dependents of care homes, over HTTP. */
final class HttpResidents implements Residents {
  private final Exchange exchange;

  HttpResidents(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public Either<Refusal, Resident> register(Actor actor, AccountId careHome, PatientForm form) {
    return exchange
        .post(actor, of(careHome), form, PatientJson.class)
        .map(HttpResidents::toResident);
  }

  @Override
  public Either<Refusal, Slice<Resident>> list(Actor actor, AccountId careHome, Page page) {
    return exchange
        .get(
            actor,
            of(careHome) + "?" + PageQuery.of(page),
            new TypeReference<PageJson<PatientJson>>() {})
        .map(found -> found.toSlice(HttpResidents::toResident));
  }

  @Override
  public Either<Refusal, Resident> move(Actor actor, AccountId resident, AccountId toCareHome) {
    return exchange
        .post(
            actor,
            "/residents/" + resident.value() + "/move",
            new MoveJson(toCareHome.value()),
            PatientJson.class)
        .map(HttpResidents::toResident);
  }

  @Override
  public Either<Refusal, Patient> end(
      Actor actor, AccountId resident, EndReason reason, LocalDate on) {
    return exchange
        .post(
            actor,
            "/residents/" + resident.value() + "/end",
            new EndJson(reason, on),
            PatientJson.class)
        .map(PatientJson::toPatient);
  }

  @Override
  public Either<Refusal, List<DependencyLink>> dependencies(Actor actor, AccountId patient) {
    return exchange
        .get(
            actor,
            "/patients/" + patient.value() + "/dependencies",
            new TypeReference<List<DependencyLinkJson>>() {})
        .map(found -> found.stream().map(link -> link.toLink(patient)).toList());
  }

  private static String of(AccountId careHome) {
    return "/care-homes/" + careHome.value() + "/residents";
  }

  private static Resident toResident(PatientJson patient) {
    return (Resident) patient.toPatient();
  }
}
