package org.hearth.adapter.http.server.internal.page.carehome;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.authentication.CallOrigin;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.request.RequestAges;
import org.hearth.adapter.http.server.internal.page.submission.ConfirmationPage;
import org.hearth.adapter.http.server.internal.page.submission.NoFields;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.Resident;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A care home with its residents, and inviting it again. */
@Controller
public class HomePages {
  private static final int ON_A_PAGE = 120;
  private static final String INVITATION = "/care-homes/{id}/invitation/{form}";

  private final Homes homes;
  private final RecentHomes recent;
  private final RequestAges ages;
  private final Authentication authentication;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  public HomePages(
      Homes homes,
      RecentHomes recent,
      RequestAges ages,
      Authentication authentication,
      Submissions submissions,
      RefusedPages refused,
      Pages pages) {
    this.homes = homes;
    this.recent = recent;
    this.ages = ages;
    this.authentication = authentication;
    this.submissions = submissions;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping("/care-homes/{id}")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> home(
      Visit visit,
      @PathVariable("id") UUID id,
      @RequestParam(name = "sort", required = false) @Nullable String sort,
      @RequestParam(name = "page", required = false) @Nullable Integer page) {
    return homes
        .find(visit, id)
        .flatMap(
            home ->
                homes
                    .residents(visit, home.id())
                    .map(
                        all ->
                            page(
                                visit,
                                home,
                                all,
                                ResidentOrder.of(Optional.ofNullable(sort)),
                                page == null || page < 1 ? 1 : page)))
        .fold(refusal -> refused.page(visit, refusal), pages::page);
  }

  private HomePage page(
      Visit visit, CareHomeAccount home, List<Resident> all, ResidentOrder order, int page) {
    String address = "/care-homes/" + home.id().value();
    recent.remember(visit.owner(), new Link(address, Shown.name(home)));
    int shown = Math.max(1, Math.min(page, (all.size() - 1) / ON_A_PAGE + 1));
    int from = (shown - 1) * ON_A_PAGE;
    int to = Math.min(from + ON_A_PAGE, all.size());
    String sorted = address + "?sort=" + order.parameter() + "&page=";
    return new HomePage(
        visit.frame(Shown.name(home)).back("/care-homes", "Find another care home"),
        home.id().value().toString(),
        address,
        submissions.form(visit, invitation(home.id().value(), DraftId.next()), NoFields.class),
        Shown.details(home),
        ages.of(visit, Optional.of(home.id())).toJavaOptional().flatMap(RequestAges.Counts::chart),
        all.stream().sorted(order.comparator()).map(ResidentRow::of).toList().subList(from, to),
        all.size(),
        order,
        from == 0 ? Optional.empty() : Optional.of(new Link(sorted + (shown - 1), "Previous")),
        to == all.size() ? Optional.empty() : Optional.of(new Link(sorted + (shown + 1), "Next")));
  }

  /** Sends the home a link to its password, once for each form. */
  @PostMapping(path = INVITATION, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> invite(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("form") UUID form,
      @SentForm NoFields fields,
      HttpServletRequest request) {
    return homes
        .find(visit, id)
        .fold(
            refusal -> refused.page(visit, refusal),
            home ->
                submissions.sendInTurn(
                    visit,
                    invitation(id, form),
                    fields,
                    () ->
                        authentication
                            .askForPasswordLink()
                            .ask(home.details().email().text(), CallOrigin.of(request).source()),
                    sent -> invitation(id, form) + "/sent"));
  }

  private static String invitation(UUID home, UUID form) {
    return "/care-homes/" + home + "/invitation/" + form;
  }

  @GetMapping(INVITATION + "/sent")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> invited(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    return homes
        .find(visit, id)
        .fold(
            refusal -> refused.page(visit, refusal),
            home ->
                submissions.ledHere(visit, invitation(id, form))
                    ? invited(visit, home)
                    : refused.unconfirmed(visit));
  }

  /** An address gets no more than some e-mails within an hour, which the port does not tell. */
  private ResponseEntity<String> invited(Visit visit, CareHomeAccount home) {
    return pages.page(
        new ConfirmationPage(
            visit.frame("Invitation sent"),
            Shown.name(home),
            "An e-mail with a link by which the care home chooses a password goes to "
                + Shown.email(home)
                + ". If that address has had several such e-mails within the last hour, no further"
                + " one is sent: the care home can use the last of them.",
            new Link("/care-homes/" + home.id().value(), "Back to the care home"),
            List.of()));
  }
}
