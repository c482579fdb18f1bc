package org.hearth.adapter.http.server.internal.page.patient;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.account.HomeSearch;
import org.hearth.adapter.http.server.internal.page.account.HomeSearchFields;
import org.hearth.adapter.http.server.internal.page.account.Searches;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.view.Match;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.domain.account.Account;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Finds the care home to which a resident moves, by its name. */
@Controller
public class MoveHomesPages {
  private static final String HERE = "/patients/{id}/move/homes";

  private final Residents residents;
  private final MovePages moves;
  private final Searches searches;
  private final HomeSearch homes;
  private final RefusedPages refused;
  private final Pages pages;

  MoveHomesPages(
      Residents residents,
      MovePages moves,
      Searches searches,
      HomeSearch homes,
      RefusedPages refused,
      Pages pages) {
    this.residents = residents;
    this.moves = moves;
    this.searches = searches;
    this.homes = homes;
    this.refused = refused;
    this.pages = pages;
  }

  static String address(UUID patient) {
    return "/patients/" + patient + "/move/homes";
  }

  /** The form stands on the page that moves the resident. */
  @GetMapping(HERE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> form(Visit visit, @PathVariable("id") UUID id) {
    return Pages.to("/patients/" + id + "/move");
  }

  @Rated(Work.SEARCH)
  @PostMapping(path = HERE, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> search(
      Visit visit, @PathVariable("id") UUID id, @SentForm HomeSearchFields fields) {
    return searches.begin(visit, address(id), fields);
  }

  @GetMapping(HERE + "/searches/{search}")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> results(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("search") UUID search) {
    Optional<HomeSearchFields> fields = homes.find(visit, search);
    return fields.isEmpty()
        ? refused.over(visit, address(id), "Search again")
        : residents
            .find(visit, id)
            .fold(
                refusal -> refused.page(visit, refusal),
                resident -> results(visit, resident, fields.get()));
  }

  private ResponseEntity<String> results(Visit visit, Resident resident, HomeSearchFields fields) {
    Either<Refusal, List<Account>> found = homes.ask(visit, fields);
    if (found.isLeft() && found.getLeft() instanceof Refusal.Invalid invalid) {
      return pages.page(
          422,
          moves.page(
              visit,
              resident,
              Searches.wrong(visit, address(resident.id().value()), fields, invalid)));
    }
    return found.fold(
        refusal -> refused.page(visit, refusal),
        homesFound -> pages.page(page(visit, resident, homesFound)));
  }

  private static MoveHomesPage page(Visit visit, Resident resident, List<Account> found) {
    UUID id = resident.id().value();
    List<Match> matches =
        found.stream()
            .filter(CareHomeAccount.class::isInstance)
            .filter(home -> !resident.isDependentOf(home.id()))
            .map(home -> Match.of(home, "/patients/" + id + "/move/to/" + home.id().value()))
            .toList();
    String title =
        matches.isEmpty()
            ? "Couldn't find another care home"
            : "Choose the care home to which " + Shown.name(resident) + " moves";
    return new MoveHomesPage(visit.frame(title).back(address(id), "Search again"), matches);
  }
}
