package org.hearth.adapter.http.server.internal.page.carehome;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;

import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.check.Check;
import org.hearth.adapter.http.server.internal.page.check.Checks;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.form.ConcurrentChange;
import org.hearth.adapter.http.server.internal.page.form.FieldReading;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.submission.ConfirmationPage;
import org.hearth.adapter.http.server.internal.page.submission.FormAddress;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.support.SupportAccountPages;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.Row;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.support.Reason;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Closing a care home's account (R24), by staff of its only practice or by support. */
@Controller
public class CloseHomePages {
  private static final String UNDER = "/care-homes/{id}/close";
  private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;

  private final Homes homes;
  private final Obstacles obstacles;
  private final Submissions submissions;
  private final Checks checks;
  private final RefusedPages refused;
  private final Pages pages;

  CloseHomePages(
      Homes homes,
      Obstacles obstacles,
      Submissions submissions,
      Checks checks,
      RefusedPages refused,
      Pages pages) {
    this.homes = homes;
    this.obstacles = obstacles;
    this.submissions = submissions;
    this.checks = checks;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(UNDER)
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> begin(Visit visit, @PathVariable("id") UUID id) {
    return FormAddress.newUnder(address(id));
  }

  @GetMapping(UNDER + "/{form}")
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> form(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    return homes
        .find(visit, id)
        .flatMap(home -> obstacles.of(visit, home).map(found -> page(visit, home, found, form)))
        .fold(refusal -> refused.page(visit, refusal), pages::page);
  }

  private ClosePage page(Visit visit, CareHomeAccount home, List<String> found, UUID form) {
    FormView view = seeing(home, submissions.form(visit, address(home, form), CloseFields.class));
    String question = "Close the account of " + Shown.name(home);
    return new ClosePage(
        frame(visit, home, found.isEmpty() ? question : Shown.name(home) + " cannot be closed yet")
            .with(found.isEmpty() ? view.summary() : List.of()),
        found,
        visit.actor() instanceof Actor.PracticeStaff
            ? Optional.of(
                new Link(home(visit, home.id().value()) + "#residents", "See the residents"))
            : Optional.empty(),
        view);
  }

  /** Each time the form is shown, the user looks at the account as it is now. */
  private static FormView seeing(CareHomeAccount home, FormView form) {
    Map<String, String> values = new LinkedHashMap<>(form.values());
    values.put(ConcurrentChange.VERSION, Long.toString(home.version()));
    return new FormView(
        form.action(), form.token(), form.attempt(), values, form.errors(), form.stored());
  }

  @PostMapping(path = UNDER + "/{form}" + DraftId.CHECK, consumes = FORM)
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> check(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("form") UUID form,
      @SentForm CloseFields fields) {
    return checks.begin(visit, address(id) + "/" + form, fields);
  }

  @GetMapping(UNDER + "/{form}" + DraftId.CHECK)
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> check(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    return homes
        .find(visit, id)
        .fold(
            refusal -> refused.page(visit, refusal),
            home ->
                checks.page(
                    visit,
                    address(home, form),
                    CloseFields.class,
                    fields -> check(visit, home, fields)));
  }

  private static Either<Refusal, Check> check(
      Visit visit, CareHomeAccount home, CloseFields fields) {
    return FieldReading.field("reason", Reason.parse(fields.reason()))
        .map(
            reason ->
                new Check(
                    frame(visit, home, "Check before you close the account"),
                    List.of(
                        new Row("Care home", Shown.name(home)),
                        new Row("Dummy NHS number", Shown.number(home.number())),
                        new Row("Reason", reason.text())),
                    "The account stays closed for ever. The care home cannot sign in any more, and"
                        + " its number is not used again.",
                    "Close the account"));
  }

  @PostMapping(path = UNDER + "/{form}", consumes = FORM)
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> close(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("form") UUID form,
      @SentForm CloseFields fields) {
    return submissions.send(
        visit,
        address(id) + "/" + form,
        fields,
        own ->
            own.careHomes().close(visit.actor(), new AccountId(id), fields.seen(), fields.reason()),
        closed -> "/care-homes/" + id + "/closed");
  }

  @GetMapping("/care-homes/{id}/closed")
  @AllowedActors({PRACTICE_STAFF, SUPPORT})
  ResponseEntity<String> closed(Visit visit, @PathVariable("id") UUID id) {
    return homes
        .account(visit, id)
        .fold(
            refusal -> refused.page(visit, refusal),
            home ->
                home instanceof ClosedCareHome
                    ? pages.page(closed(visit, Shown.name(home)))
                    : Pages.to(home(visit, id)));
  }

  private static ConfirmationPage closed(Visit visit, String name) {
    boolean staff = visit.actor() instanceof Actor.PracticeStaff;
    return new ConfirmationPage(
        visit.frame("Account closed"),
        name,
        "The care home cannot sign in any more. Nothing can be registered under it, and its"
            + " requests stay with the practices that were asked.",
        staff
            ? new Link("/care-homes", "Find another care home")
            : new Link("/patients", "Find another account"),
        List.of(new Link("/", "Close")));
  }

  private static Frame frame(Visit visit, CareHomeAccount home, String title) {
    return visit.frame(title).back(home(visit, home.id().value()), "Back to the care home");
  }

  private static String home(Visit visit, UUID id) {
    return visit.actor() instanceof Actor.Support
        ? SupportAccountPages.address(id)
        : "/care-homes/" + id;
  }

  private static String address(UUID home) {
    return "/care-homes/" + home + "/close";
  }

  private static String address(CareHomeAccount home, UUID form) {
    return address(home.id().value()) + "/" + form;
  }
}
