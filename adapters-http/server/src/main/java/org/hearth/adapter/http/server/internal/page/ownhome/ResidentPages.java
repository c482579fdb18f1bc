package org.hearth.adapter.http.server.internal.page.ownhome;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.request.RequestQuery;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.Request;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One resident of a home, and what was asked for them. */
@Controller
public class ResidentPages {
  private static final int ON_A_PAGE = 25;

  private final Hearth hearth;
  private final RefusedPages refused;
  private final Pages pages;

  ResidentPages(Hearth hearth, RefusedPages refused, Pages pages) {
    this.hearth = hearth;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(ResidentsPages.HERE + "/{id}")
  @AllowedActors(CARE_HOME_STAFF)
  ResponseEntity<String> resident(
      Visit visit,
      @PathVariable("id") UUID id,
      @RequestParam(name = "after", required = false) @Nullable UUID after) {
    return hearth
        .accounts()
        .byId(visit.actor(), new AccountId(id))
        .flatMap(ResidentPages::asResident)
        .flatMap(
            resident ->
                hearth
                    .requests()
                    .list(
                        visit.actor(),
                        RequestQuery.ALL.ofPatient(resident.id()),
                        new Page(Optional.ofNullable(after), ON_A_PAGE))
                    .map(requests -> page(visit, resident, requests)))
        .fold(refusal -> refused.page(visit, refusal), pages::page);
  }

  private static Either<Refusal, Resident> asResident(Account account) {
    return account instanceof Resident resident
        ? Either.right(resident)
        : Either.left(new AccountRefusal.AccountNotFound());
  }

  private static ResidentPage page(Visit visit, Resident resident, Slice<Request> requests) {
    String name = Shown.name(resident);
    return new ResidentPage(
        visit.frame(name).back(ResidentsPages.HERE, "All residents"),
        new Link("/patients/" + resident.id().value() + "/request", "Ask the practice for " + name),
        Shown.details(resident),
        requests.items().stream().map(request -> RequestLine.of(request, name)).toList(),
        requests
            .next()
            .map(
                next ->
                    new Link(ResidentLine.address(resident) + "?after=" + next, "Later requests")));
  }
}
