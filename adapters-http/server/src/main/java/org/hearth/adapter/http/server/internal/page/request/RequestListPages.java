package org.hearth.adapter.http.server.internal.page.request;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.view.Link;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.Hearth;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All requests in one place, filtered by their state. */
@Controller
public class RequestListPages {
  private static final String HERE = "/requests";
  private static final int ON_A_PAGE = 50;

  private final Hearth hearth;
  private final RefusedPages refused;
  private final Pages pages;

  public RequestListPages(Hearth hearth, RefusedPages refused, Pages pages) {
    this.hearth = hearth;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(HERE)
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF})
  ResponseEntity<String> list(
      Visit visit,
      @RequestParam(name = "status", required = false) @Nullable RequestStatus status,
      @RequestParam(name = "after", required = false) @Nullable UUID after) {
    return hearth
        .requests()
        .list(
            visit.actor(),
            Optional.empty(),
            Optional.ofNullable(status),
            new Page(Optional.ofNullable(after), ON_A_PAGE))
        .fold(
            refusal -> refused.page(visit, refusal),
            slice -> pages.page(page(visit, Optional.ofNullable(status), slice)));
  }

  private static RequestListPage page(
      Visit visit, Optional<RequestStatus> status, Slice<Request> slice) {
    String filter = status.map(chosen -> "?status=" + chosen.name() + "&").orElse("?");
    return new RequestListPage(
        visit.frame("Requests"),
        status
            .map(chosen -> List.of(new Link(HERE, StatusText.of(chosen).text())))
            .orElse(List.of()),
        Arrays.stream(RequestStatus.values())
            .filter(each -> status.filter(each::equals).isEmpty())
            .map(each -> new Link(HERE + "?status=" + each.name(), StatusText.of(each).text()))
            .toList(),
        slice.items().stream().map(RequestListPages::row).toList(),
        slice.next().map(next -> new Link(HERE + filter + "after=" + next, "Next")));
  }

  private static RequestListPage.RequestRow row(Request request) {
    return new RequestListPage.RequestRow(
        HERE + "/" + request.id().value(),
        KindText.of(request.kind()),
        StatusText.of(request.status()),
        Shown.time(request.history().get(0).at()));
  }
}
