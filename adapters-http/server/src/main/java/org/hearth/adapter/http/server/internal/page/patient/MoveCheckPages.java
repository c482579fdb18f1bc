package org.hearth.adapter.http.server.internal.page.patient;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import io.vavr.control.Either;
import java.util.List;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.page.check.Check;
import org.hearth.adapter.http.server.internal.page.check.Checks;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.view.Row;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.domain.account.Account;
import org.hearth.domain.carehome.CareHome;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The last look before a resident moves to another care home (R20). */
@Controller
public class MoveCheckPages {
  private static final String HERE = "/patients/{id}/move/{form}" + DraftId.CHECK;

  private final Residents residents;
  private final NewHomes homes;
  private final Checks checks;
  private final RefusedPages refused;

  MoveCheckPages(Residents residents, NewHomes homes, Checks checks, RefusedPages refused) {
    this.residents = residents;
    this.homes = homes;
    this.checks = checks;
    this.refused = refused;
  }

  @PostMapping(path = HERE, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> begin(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("form") UUID form,
      @SentForm MoveFields fields) {
    return checks.begin(visit, MovePages.address(id, form), fields);
  }

  @Rated(Work.SEARCH)
  @GetMapping(HERE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> check(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    return residents
        .find(visit, id)
        .fold(
            refusal -> refused.page(visit, refusal),
            resident ->
                checks.page(
                    visit,
                    MovePages.address(id, form),
                    MoveFields.class,
                    fields -> check(visit, resident, fields)));
  }

  private Either<Refusal, Check> check(Visit visit, Resident resident, MoveFields fields) {
    return homes
        .find(visit, fields)
        .flatMap(MoveCheckPages::open)
        .flatMap(
            to -> residents.home(visit, resident).map(from -> check(visit, resident, from, to)));
  }

  /** As moving would refuse it. */
  private static Either<Refusal, CareHomeAccount> open(Account account) {
    if (account instanceof CareHomeAccount home) {
      return Either.right(home);
    }
    return Either.left(
        account instanceof CareHome
            ? new CareHomeRefusal.CareHomeClosed()
            : new CareHomeRefusal.CareHomeNotFound());
  }

  private static Check check(Visit visit, Resident resident, String from, CareHomeAccount to) {
    return new Check(
        visit
            .frame("Check before you move " + Shown.name(resident))
            .back("/patients/" + resident.id().value(), "Back to the patient"),
        List.of(
            new Row("Patient", Shown.name(resident)),
            new Row("NHS number", Shown.number(resident.number())),
            new Row("From", from),
            new Row("To", Shown.name(to) + ", " + Shown.number(to.number())),
            new Row("First day in the new care home", "Today")),
        "Open requests follow the patient, and " + from + " sees them no more.",
        "Move the patient");
  }
}
