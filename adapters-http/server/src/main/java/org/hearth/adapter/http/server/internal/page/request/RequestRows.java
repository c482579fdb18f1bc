package org.hearth.adapter.http.server.internal.page.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.application.Hearth;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.request.Request;
import org.springframework.stereotype.Component;

/** Lines of lists of requests, with the names of patients. */
@Component
class RequestRows {
  private final Hearth hearth;

  RequestRows(Hearth hearth) {
    this.hearth = hearth;
  }

  /** A line for each request; each patient's account is read once. */
  List<RequestRow> of(Visit visit, List<Request> requests) {
    Map<AccountId, String> names = new HashMap<>();
    return requests.stream()
        .map(
            request ->
                row(
                    request,
                    names.computeIfAbsent(request.patient(), patient -> name(visit, patient))))
        .toList();
  }

  /** Where the account was erased, or is not the user's to read, the request is shown without. */
  private String name(Visit visit, AccountId patient) {
    return hearth
        .accounts()
        .byId(visit.actor(), patient)
        .map(Shown::name)
        .getOrElse("Name not shown");
  }

  private static RequestRow row(Request request, String patient) {
    return new RequestRow(
        RequestFilter.LIST + "/" + request.id().value(),
        patient,
        KindText.of(request.kind()),
        StatusText.of(request.status()),
        Shown.time(request.history().get(0).at()));
  }
}
