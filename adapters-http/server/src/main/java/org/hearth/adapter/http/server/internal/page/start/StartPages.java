package org.hearth.adapter.http.server.internal.page.start;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.SUPPORT;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.carehome.RecentHomes;
import org.hearth.adapter.http.server.internal.page.imports.ImportsUnderWay;
import org.hearth.adapter.http.server.internal.page.ownhome.ResidentsPages;
import org.hearth.adapter.http.server.internal.page.request.RequestAges;
import org.hearth.adapter.http.server.internal.page.request.StatusText;
import org.hearth.adapter.http.server.internal.page.view.Chart;
import org.hearth.adapter.http.server.internal.page.view.Frame;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.visit.ReturnCookie;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.Hearth;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.number.DummyNumberPool;
import org.hearth.domain.request.RequestStatus;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page of each role. After signing in it leads back to the page that was wanted. */
@Controller
public class StartPages {
  private final Hearth hearth;
  private final RequestAges ages;
  private final RecentHomes homes;
  private final ImportsUnderWay imports;
  private final ReturnCookie returnCookie;
  private final Pages pages;

  public StartPages(
      Hearth hearth,
      RequestAges ages,
      RecentHomes homes,
      ImportsUnderWay imports,
      ReturnCookie returnCookie,
      Pages pages) {
    this.hearth = hearth;
    this.ages = ages;
    this.homes = homes;
    this.imports = imports;
    this.returnCookie = returnCookie;
    this.pages = pages;
  }

  @GetMapping("/")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF, SUPPORT})
  ResponseEntity<String> start(Visit visit, HttpServletRequest request) {
    Optional<String> wanted = returnCookie.read(request);
    if (wanted.isPresent()) {
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .header(HttpHeaders.LOCATION, wanted.get())
          .header(HttpHeaders.SET_COOKIE, returnCookie.none().toString())
          .build();
    }
    if (visit.actor() instanceof Actor.CareHomeStaff) {
      return Pages.to(ResidentsPages.HERE);
    }
    return pages.page(
        visit.actor() instanceof Actor.PracticeStaff ? dashboard(visit) : signedIn(visit));
  }

  private static SignedInPage signedIn(Visit visit) {
    Frame frame = visit.frame("You are signed in");
    return new SignedInPage(
        frame, frame.navigation().stream().filter(link -> !link.href().equals("/")).toList());
  }

  private DashboardPage dashboard(Visit visit) {
    RequestAges.Counts counts =
        ages.of(visit, Optional.empty()).getOrElse(() -> new RequestAges.Counts(List.of()));
    List<DashboardPage.Figure> requests =
        RequestStatus.open().stream()
            .map(
                status ->
                    new DashboardPage.Figure(
                        String.format("%,d", counts.of(status)),
                        new Link(
                            "/requests?status=" + status.name(), StatusText.of(status).text())))
            .toList();
    return new DashboardPage(
        visit.frame("Start"),
        requests,
        homes.of(visit.owner()),
        imports.of(visit.actor()),
        counts.chart(),
        hearth.numbers().count(visit.actor()).map(StartPages::pool).toJavaOptional());
  }

  private static Chart pool(DummyNumberPool.Count pool) {
    String free = "Free to be suggested";
    String used = "Used";
    return new Chart(
        "pool",
        "Dummy NHS numbers",
        "A bar for each. The same figures stand in the table beside it.",
        Chart.bars(
            List.of(new Chart.Figure("Free", pool.safe()), new Chart.Figure(used, pool.used()))),
        "Numbers",
        List.of("How many"),
        List.of(line(free, pool.safe()), line(used, pool.used())));
  }

  private static Chart.Line line(String label, int count) {
    return new Chart.Line(label, List.of(String.format("%,d", count)));
  }
}
