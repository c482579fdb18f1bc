package org.hearth.adapter.http.server.internal.page.ownhome;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.request.RequestAges;
import org.hearth.adapter.http.server.internal.page.view.Chart;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.Hearth;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestCount;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All requests of a home in one place, by resident, by status, and what is new. */
@Controller
public class RequestsPages {
  private static final int ON_A_PAGE = 25;

  private final Hearth hearth;
  private final OwnHome home;
  private final RequestAges ages;
  private final RefusedPages refused;
  private final Pages pages;

  RequestsPages(Hearth hearth, OwnHome home, RequestAges ages, RefusedPages refused, Pages pages) {
    this.hearth = hearth;
    this.home = home;
    this.ages = ages;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(RequestsFilter.LIST)
  @AllowedActors(CARE_HOME_STAFF)
  @Rated(Work.EXPORT)
  ResponseEntity<String> list(
      Visit visit,
      HttpServletRequest request,
      @RequestParam(name = "resident", required = false) @Nullable String resident,
      @RequestParam(name = "status", required = false) @Nullable String status,
      @RequestParam(name = "changed", required = false) @Nullable String changed,
      @RequestParam(name = "after", required = false) @Nullable UUID after) {
    Optional<Instant> lastVisit = home.lastVisit(visit, request);
    RequestsFilter filter =
        RequestsFilter.of(
            Objects.requireNonNullElse(resident, ""),
            Objects.requireNonNullElse(status, ""),
            lastVisit.isPresent() ? Objects.requireNonNullElse(changed, "") : "");
    return home.residents(visit)
        .flatMap(
            residents ->
                home.counts(visit)
                    .flatMap(
                        counts ->
                            hearth
                                .requests()
                                .list(
                                    visit.actor(),
                                    filter.query(lastVisit),
                                    new Page(Optional.ofNullable(after), ON_A_PAGE))
                                .map(
                                    slice ->
                                        page(
                                            visit,
                                            filter,
                                            lastVisit,
                                            residents,
                                            counts,
                                            slice,
                                            ages.of(visit, Optional.empty())
                                                .toJavaOptional()
                                                .flatMap(RequestAges.Counts::chart)))))
        .fold(refusal -> refused.page(visit, refusal), pages::page);
  }

  private static RequestsPage page(
      Visit visit,
      RequestsFilter filter,
      Optional<Instant> lastVisit,
      List<Resident> residents,
      List<RequestCount> counts,
      Slice<Request> slice,
      Optional<Chart> ages) {
    Map<AccountId, String> names = ResidentsPages.names(residents);
    RequestFacets facets = new RequestFacets(filter, counts, names);
    return new RequestsPage(
        visit.frame("Requests"),
        facets.chips(lastVisit),
        facets.choices(lastVisit.isPresent()),
        facets.residents(),
        filter.resident().map(id -> id.value().toString()).orElse(""),
        facets.kept(),
        facets.count(),
        slice.items().stream()
            .map(each -> RequestLine.of(each, names.getOrDefault(each.patient(), "")))
            .toList(),
        slice.next().map(next -> new Link(filter.after(next), "Later requests")),
        ages);
  }
}
