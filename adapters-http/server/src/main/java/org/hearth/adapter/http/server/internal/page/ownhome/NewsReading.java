package org.hearth.adapter.http.server.internal.page.ownhome;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.request.RequestQuery;
import org.hearth.application.port.out.Page;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.Request;
import org.springframework.stereotype.Component;

/** Finds what is new on a home's requests. */
@Component
class NewsReading {
  private static final int MOST_SHOWN = 10;

  private final Hearth hearth;

  NewsReading(Hearth hearth) {
    this.hearth = hearth;
  }

  /** What others did since then; the user's own steps are no news to them. */
  Either<Refusal, News> since(Instant lastVisit, Visit visit, Map<AccountId, String> names) {
    return hearth
        .requests()
        .list(visit.actor(), RequestQuery.ALL.changedSince(lastVisit), Page.first(Page.LARGEST))
        .map(
            changed ->
                new News(
                    Shown.time(lastVisit), lines(changed.items(), visit.actor().name(), names)));
  }

  private static List<RequestLine> lines(
      List<Request> changed, String user, Map<AccountId, String> names) {
    return changed.stream()
        .filter(request -> !lastBy(request).equals(user))
        .sorted(Comparator.comparing(Request::changedAt).reversed())
        .limit(MOST_SHOWN)
        .map(request -> RequestLine.of(request, names.getOrDefault(request.patient(), "")))
        .toList();
  }

  private static String lastBy(Request request) {
    return request.history().get(request.history().size() - 1).by();
  }
}
