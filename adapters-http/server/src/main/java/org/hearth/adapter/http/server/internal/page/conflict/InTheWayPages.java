package org.hearth.adapter.http.server.internal.page.conflict;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;

import java.util.List;
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
  private static final int INVALID = 422;

  private final Drafts drafts;
  private final Ways ways;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  InTheWayPages(
      Drafts drafts, Ways ways, Submissions submissions, RefusedPages refused, Pages pages) {
    this.drafts = drafts;
    this.ways = ways;
    this.submissions = submissions;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(Submissions.IN_THE_WAY + "{draft}")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF, SUPPORT})
  ResponseEntity<String> page(Visit visit, @PathVariable("draft") UUID id) {
    Optional<Draft> draft = drafts.find(visit.owner(), id);
    Optional<ProblemJson> problem = draft.flatMap(Draft::refusal);
    return problem.isEmpty()
        ? refused.over(visit, "/", "Go to the start page")
        : page(visit, id, draft.orElseThrow(), problem.get());
  }

  private ResponseEntity<String> page(Visit visit, UUID id, Draft draft, ProblemJson problem) {
    List<Way> offered = ways.of(visit, id, draft, problem);
    FormView reason = reason(visit, offered);
    InTheWayPage page =
        new InTheWayPage(
            visit
                .frame(RefusedPages.title(problem.detail()))
                .back(draft.address(), "Back to the form")
                .with(reason.summary()),
            problem.nextSteps(),
            offered,
            reason);
    return reason.errors().isEmpty() ? pages.refused(problem, page) : pages.page(INVALID, page);
  }

  /** The reason as it was typed before, where a way asks for one. */
  private FormView reason(Visit visit, List<Way> offered) {
    return submissions.form(
        visit,
        offered.stream().filter(Way::asksForReason).map(Way::address).findFirst().orElse(""),
        ReasonFields.class);
  }
}
