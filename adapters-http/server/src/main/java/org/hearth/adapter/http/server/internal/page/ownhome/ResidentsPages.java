package org.hearth.adapter.http.server.internal.page.ownhome;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;

import io.vavr.control.Either;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.adapter.http.server.internal.limit.Rated;
import org.hearth.adapter.http.server.internal.limit.Work;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a home begins: its residents, and what is new. */
@Controller
public class ResidentsPages {
  /** The address, to which signing in leads a home. */
  public static final String HERE = "/home/residents";

  /** As many as a page of 60 kB holds. */
  private static final int ON_A_PAGE = 60;

  private final OwnHome home;
  private final NewsReading news;
  private final RefusedPages refused;
  private final Pages pages;

  ResidentsPages(OwnHome home, NewsReading news, RefusedPages refused, Pages pages) {
    this.home = home;
    this.news = news;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(HERE)
  @AllowedActors(CARE_HOME_STAFF)
  @Rated(Work.EXPORT)
  ResponseEntity<String> residents(
      Visit visit,
      HttpServletRequest request,
      @RequestParam(name = "sort", required = false) @Nullable String sort,
      @RequestParam(name = "page", required = false) @Nullable Integer page) {
    Optional<Instant> lastVisit = home.lastVisit(visit, request);
    return home.account(visit)
        .flatMap(
            account ->
                home.residents(visit)
                    .flatMap(
                        all ->
                            page(
                                visit,
                                account,
                                all,
                                lastVisit,
                                ResidentSort.of(Optional.ofNullable(sort)),
                                page == null ? 1 : page)))
        .fold(refusal -> refused.page(visit, refusal), pages::page);
  }

  private Either<Refusal, ResidentsPage> page(
      Visit visit,
      CareHomeAccount account,
      List<Resident> all,
      Optional<Instant> lastVisit,
      ResidentSort sort,
      int page) {
    return news(visit, all, lastVisit)
        .flatMap(
            found ->
                home.counts(visit)
                    .flatMap(
                        counts ->
                            home.waiting(visit)
                                .map(
                                    waiting ->
                                        page(
                                            visit,
                                            account,
                                            found,
                                            waiting.size(),
                                            ResidentStanding.of(all, counts),
                                            sort,
                                            page))));
  }

  private Either<Refusal, News> news(Visit visit, List<Resident> all, Optional<Instant> lastVisit) {
    return lastVisit
        .map(before -> news.since(before, visit, names(all)))
        .orElseGet(() -> Either.right(News.UNKNOWN));
  }

  /** The names of residents, as lists have them. */
  static Map<AccountId, String> names(List<Resident> all) {
    return all.stream().collect(Collectors.toMap(Resident::id, ResidentLine::listed));
  }

  private static ResidentsPage page(
      Visit visit,
      CareHomeAccount account,
      News news,
      int waiting,
      List<ResidentStanding> all,
      ResidentSort sort,
      int page) {
    int shown = Math.max(1, Math.min(page, (all.size() - 1) / ON_A_PAGE + 1));
    int from = (shown - 1) * ON_A_PAGE;
    int to = Math.min(from + ON_A_PAGE, all.size());
    String sorted = HERE + "?sort=" + sort.parameter() + "&page=";
    return new ResidentsPage(
        visit.frame(Shown.name(account)),
        news,
        waiting == 0 ? Optional.empty() : Optional.of(PracticesPages.waiting(waiting)),
        all.stream().sorted(sort.comparator()).map(ResidentLine::of).toList().subList(from, to),
        all.size(),
        sort,
        from == 0
            ? Optional.empty()
            : Optional.of(new Link(sorted + (shown - 1), "Previous residents")),
        to == all.size()
            ? Optional.empty()
            : Optional.of(new Link(sorted + (shown + 1), "Next residents")));
  }
}
