package org.hearth.adapter.http.server.internal.page.conflict;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.draft.Draft;
import org.hearth.adapter.http.server.internal.page.draft.Drafts;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.wire.ProblemJson;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One page for each refusal of a form. What was typed stays kept with it. */
@Controller
public class InTheWayPages {
  private static final int CONFLICT = 409;

  private final Drafts drafts;
  private final Ways ways;
  private final RefusedPages refused;
  private final Pages pages;

  public InTheWayPages(Drafts drafts, Ways ways, RefusedPages refused, Pages pages) {
    this.drafts = drafts;
    this.ways = ways;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(Submissions.IN_THE_WAY + "{draft}")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF, SUPPORT})
  ResponseEntity<String> page(Visit visit, @PathVariable("draft") UUID id) {
    return page(visit, id, Map.of());
  }

  /** The page, with what is wrong with the reason that was given. */
  ResponseEntity<String> page(Visit visit, UUID id, Map<String, String> errors) {
    Optional<Draft> draft = drafts.find(visit.owner(), id);
    Optional<ProblemJson> problem = draft.flatMap(Draft::refusal);
    return problem.isEmpty()
        ? refused.over(visit, "/", "Go to the start page")
        : pages.page(
            errors.isEmpty() ? CONFLICT : 422,
            page(visit, id, draft.orElseThrow(), problem.get(), errors));
  }

  private InTheWayPage page(
      Visit visit, UUID id, Draft draft, ProblemJson problem, Map<String, String> errors) {
    FormView reason = new FormView("", visit.token(), 0, Map.of(), errors);
    return new InTheWayPage(
        visit
            .frame(RefusedPages.title(problem.detail()))
            .back(draft.address(), "Back to the form")
            .with(reason.summary()),
        problem.nextSteps(),
        ways.of(visit, id, draft, problem),
        reason);
  }
}
