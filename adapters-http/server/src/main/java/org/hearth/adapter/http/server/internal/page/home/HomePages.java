package org.hearth.adapter.http.server.internal.page.home;

import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import io.vavr.control.Either;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.authentication.CallOrigin;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.account.OpenedPage;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;
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

  private final Hearth hearth;
  private final Homes homes;
  private final RecentHomes recent;
  private final Authentication authentication;
  private final RefusedPages refused;
  private final Pages pages;

  public HomePages(
      Hearth hearth,
      Homes homes,
      RecentHomes recent,
      Authentication authentication,
      RefusedPages refused,
      Pages pages) {
    this.hearth = hearth;
    this.homes = homes;
    this.recent = recent;
    this.authentication = authentication;
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
                residents(visit, home)
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

  /** All of them: they are sorted before they are cut into pages. */
  private Either<Refusal, List<Resident>> residents(Visit visit, CareHomeAccount home) {
    List<Resident> all = new ArrayList<>();
    Optional<Page> next = Optional.of(Page.first(Page.LARGEST));
    while (next.isPresent()) {
      Either<Refusal, Slice<Resident>> slice =
          hearth.residents().list(visit.actor(), home.id(), next.get());
      if (slice.isLeft()) {
        return Either.left(slice.getLeft());
      }
      all.addAll(slice.get().items());
      next = slice.get().next().map(Page.first(Page.LARGEST)::following);
    }
    return Either.right(all);
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
        Shown.details(home),
        all.stream().sorted(order.comparator()).map(ResidentRow::of).toList().subList(from, to),
        all.size(),
        order,
        from == 0 ? Optional.empty() : Optional.of(new Link(sorted + (shown - 1), "Previous")),
        to == all.size() ? Optional.empty() : Optional.of(new Link(sorted + (shown + 1), "Next")));
  }

  /** Sends the home a link to its password. */
  @PostMapping(
      path = "/care-homes/{id}/invitation",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> invite(
      Visit visit, @PathVariable("id") UUID id, HttpServletRequest request) {
    return homes
        .find(visit, id)
        .flatMap(
            home ->
                authentication
                    .askForPasswordLink()
                    .ask(home.details().email().text(), CallOrigin.of(request).source()))
        .fold(
            refusal -> refused.page(visit, refusal),
            sent -> Pages.to("/care-homes/" + id + "/invited"));
  }

  @GetMapping("/care-homes/{id}/invited")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> invited(Visit visit, @PathVariable("id") UUID id) {
    return homes
        .find(visit, id)
        .fold(refusal -> refused.page(visit, refusal), home -> invited(visit, home));
  }

  private ResponseEntity<String> invited(Visit visit, CareHomeAccount home) {
    return pages.page(
        new OpenedPage(
            visit.frame("Invitation sent"),
            Shown.name(home),
            "We have sent an e-mail to "
                + Shown.email(home)
                + " with a link by which the care home chooses a password.",
            new Link("/care-homes/" + home.id().value(), "Back to the care home"),
            List.of()));
  }
}
