package org.hearth.adapter.http.server.internal.page.request;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import java.util.ArrayList;
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
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All requests in one place, filtered by their state and by the care home. */
@Controller
public class RequestListPages {
  private static final int ON_A_PAGE = 25;

  /** As many are counted; of more it is said that there are more. */
  private static final int COUNTED = 100;

  private final Hearth hearth;
  private final RequestRows rows;
  private final RefusedPages refused;
  private final Pages pages;

  public RequestListPages(Hearth hearth, RequestRows rows, RefusedPages refused, Pages pages) {
    this.hearth = hearth;
    this.rows = rows;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(RequestFilter.LIST)
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF})
  ResponseEntity<String> list(
      Visit visit,
      @RequestParam(name = "home", required = false) @Nullable UUID home,
      @RequestParam(name = "status", required = false) @Nullable RequestStatus status,
      @RequestParam(name = "after", required = false) @Nullable UUID after) {
    if (visit.actor() instanceof Actor.CareHomeStaff) {
      return Pages.to("/home/requests");
    }
    RequestFilter filter =
        new RequestFilter(
            Optional.ofNullable(home).map(AccountId::new), Optional.ofNullable(status));
    return hearth
        .requests()
        .list(
            visit.actor(),
            filter.home(),
            filter.status(),
            new Page(Optional.ofNullable(after), COUNTED))
        .fold(
            refusal -> refused.page(visit, refusal),
            slice -> pages.page(page(visit, filter, after != null, slice)));
  }

  private RequestListPage page(
      Visit visit, RequestFilter filter, boolean continued, Slice<Request> slice) {
    List<Request> shown = slice.items().subList(0, Math.min(ON_A_PAGE, slice.items().size()));
    boolean more = shown.size() < slice.items().size() || slice.next().isPresent();
    return new RequestListPage(
        visit.frame("Requests"),
        count(slice, continued),
        chips(visit, filter),
        Arrays.stream(RequestStatus.values())
            .filter(each -> filter.status().filter(each::equals).isEmpty())
            .map(each -> new Link(filter.with(each).address(), StatusText.of(each).text()))
            .toList(),
        rows.of(visit, shown),
        more
            ? Optional.of(
                new Link(filter.after(shown.get(shown.size() - 1).id().value()), "Later requests"))
            : Optional.empty());
  }

  private static String count(Slice<Request> slice, boolean continued) {
    int found = slice.items().size();
    String number = slice.next().isPresent() ? COUNTED + " or more" : Integer.toString(found);
    return number + (continued ? " further" : "") + (found == 1 ? " request" : " requests");
  }

  private List<Link> chips(Visit visit, RequestFilter filter) {
    List<Link> chips = new ArrayList<>();
    filter
        .home()
        .map(home -> hearth.accounts().byId(visit.actor(), home).map(Shown::name).getOrElse(""))
        .ifPresent(
            name -> chips.add(new Link(filter.withoutHome().address(), "Care home: " + name)));
    filter
        .status()
        .map(status -> StatusText.of(status).text())
        .ifPresent(
            status -> chips.add(new Link(filter.withoutStatus().address(), "Status: " + status)));
    return chips;
  }
}
