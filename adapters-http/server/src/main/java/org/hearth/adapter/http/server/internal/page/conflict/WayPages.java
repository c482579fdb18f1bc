package org.hearth.adapter.http.server.internal.page.conflict;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import io.vavr.control.Either;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.draft.Draft;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.draft.Drafts;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.Match;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Leads to what the page of a refusal offers, for the number that was typed. */
@Controller
public class WayPages {
  private static final String HERE = Submissions.IN_THE_WAY + "{draft}";
  private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;
  private static final Pattern HOME = Pattern.compile("^/care-homes/([^/]+)/register/");

  private final Drafts drafts;
  private final TypedNumbers numbers;
  private final RefusedPages refused;

  WayPages(Drafts drafts, TypedNumbers numbers, RefusedPages refused) {
    this.drafts = drafts;
    this.numbers = numbers;
    this.refused = refused;
  }

  @Rated(Work.SEARCH)
  @PostMapping(path = HERE + "/account", consumes = FORM)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> account(Visit visit, @PathVariable("draft") UUID id) {
    return with(
        visit,
        id,
        draft ->
            to(
                visit,
                numbers.account(visit, draft).map(found -> Match.page(found) + Ways.FROM + id)));
  }

  @Rated(Work.SEARCH)
  @PostMapping(path = HERE + "/move", consumes = FORM)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> move(Visit visit, @PathVariable("draft") UUID id) {
    return with(
        visit,
        id,
        draft ->
            to(
                visit,
                home(draft)
                    .flatMap(
                        home ->
                            numbers
                                .account(visit, draft)
                                .map(found -> Match.page(found) + "/move/to/" + home))));
  }

  private ResponseEntity<String> to(Visit visit, Either<Refusal, String> page) {
    return page.fold(refusal -> refused.page(visit, refusal), Pages::to);
  }

  private ResponseEntity<String> with(
      Visit visit, UUID id, Function<Draft, ResponseEntity<String>> way) {
    return drafts
        .find(visit.owner(), id)
        .map(way)
        .orElseGet(() -> refused.over(visit, "/", "Go to the start page"));
  }

  /** The home under which the form registers a resident. */
  private static Either<Refusal, UUID> home(Draft draft) {
    return HOME.matcher(draft.address())
        .results()
        .flatMap(address -> DraftId.parse(address.group(1)).stream())
        .findFirst()
        .<Either<Refusal, UUID>>map(Either::right)
        .orElseGet(() -> Either.left(new CareHomeRefusal.CareHomeNotFound()));
  }
}
