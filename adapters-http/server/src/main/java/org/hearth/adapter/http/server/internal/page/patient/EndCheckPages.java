package org.hearth.adapter.http.server.internal.page.patient;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import io.vavr.control.Either;
import java.util.List;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.check.Check;
import org.hearth.adapter.http.server.internal.page.check.Checks;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.view.Row;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The last look before a dependency ends (R21). */
@Controller
public class EndCheckPages {
  private static final String HERE = "/patients/{id}/end/{form}" + DraftId.CHECK;

  private final Residents residents;
  private final Checks checks;
  private final RefusedPages refused;

  EndCheckPages(Residents residents, Checks checks, RefusedPages refused) {
    this.residents = residents;
    this.checks = checks;
    this.refused = refused;
  }

  @PostMapping(path = HERE, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> begin(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("form") UUID form,
      @SentForm EndFields fields) {
    return checks.begin(visit, EndPages.address(id, form), fields);
  }

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
                    EndPages.address(id, form),
                    EndFields.class,
                    fields -> check(visit, resident, fields)));
  }

  private Either<Refusal, Check> check(Visit visit, Resident resident, EndFields fields) {
    return Ending.read(fields)
        .flatMap(
            ending ->
                residents.home(visit, resident).map(home -> check(visit, resident, home, ending)));
  }

  private static Check check(Visit visit, Resident resident, String home, Ending ending) {
    return new Check(
        visit
            .frame("Check before you end the dependency")
            .back("/patients/" + resident.id().value(), "Back to the patient"),
        List.of(
            new Row("Patient", Shown.name(resident)),
            new Row("NHS number", Shown.number(resident.number())),
            new Row("Dependent of", home),
            new Row("Reason", EndPages.text(ending.reason())),
            new Row("First day without the dependency", Shown.day(ending.on()))),
        home + " can ask for the patient no more. To undo it, register the patient again.",
        "End the dependency");
  }
}
