package org.hearth.adapter.http.server.internal.page.request;

import static org.hearth.adapter.http.wire.ActorJson.Kind.CARE_HOME_STAFF;
import static org.hearth.adapter.http.wire.ActorJson.Kind.PRACTICE_STAFF;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.internal.page.Pages;
import org.hearth.adapter.http.server.internal.page.conflict.RefusedPages;
import org.hearth.adapter.http.server.internal.page.draft.DraftId;
import org.hearth.adapter.http.server.internal.page.form.FormView;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.Choice;
import org.hearth.adapter.http.server.internal.page.view.FieldError;
import org.hearth.adapter.http.server.internal.page.view.Row;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.application.Hearth;
import org.hearth.domain.account.Account;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestEvent;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestStatus;
import org.hearth.domain.request.RequestText;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One request: its history, replies to it, and its state. */
@Controller
public class RequestPages {
  static final List<Choice> STATES =
      Arrays.stream(RequestStatus.values())
          .filter(status -> status != RequestStatus.SUBMITTED)
          .map(status -> new Choice(status.name(), StatusText.of(status).text()))
          .toList();

  private static final String HERE = "/requests/{id}";
  private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;

  private final Hearth hearth;
  private final Submissions submissions;
  private final RefusedPages refused;
  private final Pages pages;

  public RequestPages(Hearth hearth, Submissions submissions, RefusedPages refused, Pages pages) {
    this.hearth = hearth;
    this.submissions = submissions;
    this.refused = refused;
    this.pages = pages;
  }

  @GetMapping(HERE)
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF})
  ResponseEntity<String> request(Visit visit, @PathVariable("id") UUID id) {
    return request(visit, id, DraftId.next(), DraftId.next());
  }

  @GetMapping(HERE + "/replies/{form}")
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF})
  ResponseEntity<String> reply(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    return request(visit, id, form, DraftId.next());
  }

  @GetMapping(HERE + "/status/{form}")
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> status(
      Visit visit, @PathVariable("id") UUID id, @PathVariable("form") UUID form) {
    return request(visit, id, DraftId.next(), form);
  }

  private ResponseEntity<String> request(Visit visit, UUID id, UUID reply, UUID progress) {
    FormView replyForm = submissions.form(visit, replies(id, reply), ReplyFields.class);
    FormView statusForm = submissions.form(visit, states(id, progress), StatusFields.class);
    return hearth
        .requests()
        .read(visit.actor(), new RequestId(id))
        .fold(
            refusal -> refused.page(visit, refusal),
            request -> pages.page(page(visit, request, replyForm, statusForm)));
  }

  private RequestPage page(Visit visit, Request request, FormView reply, FormView progress) {
    List<FieldError> errors = new ArrayList<>(reply.summary());
    errors.addAll(progress.summary());
    return new RequestPage(
        visit.frame(KindText.of(request.kind())).back("/requests", "All requests").with(errors),
        StatusText.of(request.status()),
        patient(visit, request),
        history(request),
        request.status().isOpen(),
        visit.actor() instanceof Actor.PracticeStaff,
        reply,
        progress);
  }

  /** Nothing where the user may read the request and not the account. */
  private List<Row> patient(Visit visit, Request request) {
    return hearth
        .accounts()
        .byId(visit.actor(), request.patient())
        .map(RequestPages::rows)
        .getOrElse(List.of());
  }

  private static List<Row> rows(Account account) {
    return List.of(
        new Row("Patient", Shown.name(account)),
        new Row("NHS number", Shown.number(account.number())));
  }

  private static List<RequestPage.Event> history(Request request) {
    List<RequestPage.Event> history = new ArrayList<>();
    Optional<RequestStatus> before = Optional.empty();
    for (RequestEvent event : request.history()) {
      history.add(
          new RequestPage.Event(
              Shown.time(event.at()),
              event.by(),
              what(event, before),
              event.text().map(RequestText::text).orElse("")));
      before = Optional.of(event.status());
    }
    return history;
  }

  /** A reply is called one; where it changes the state, it says so. */
  private static String what(RequestEvent event, Optional<RequestStatus> before) {
    if (before.isEmpty()) {
      return "Sent";
    }
    String status = StatusText.of(event.status()).text();
    if (event.text().isEmpty()) {
      return status;
    }
    return before.get() == event.status() ? "Replied" : "Replied, " + status;
  }

  @PostMapping(path = HERE + "/replies/{form}", consumes = FORM)
  @AllowedActors({PRACTICE_STAFF, CARE_HOME_STAFF})
  ResponseEntity<String> reply(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("form") UUID form,
      @SentForm ReplyFields fields) {
    return submissions.send(
        visit,
        replies(id, form),
        fields,
        own -> own.requests().answer(visit.actor(), new RequestId(id), fields.text()),
        answered -> "/requests/" + id);
  }

  @PostMapping(path = HERE + "/status/{form}", consumes = FORM)
  @AllowedActors(PRACTICE_STAFF)
  ResponseEntity<String> progress(
      Visit visit,
      @PathVariable("id") UUID id,
      @PathVariable("form") UUID form,
      @SentForm StatusFields fields) {
    return submissions.send(
        visit,
        states(id, form),
        fields,
        own -> progress(own, visit, new RequestId(id), fields),
        progressed -> "/requests/" + id);
  }

  private static Either<Refusal, Request> progress(
      Hearth own, Visit visit, RequestId id, StatusFields fields) {
    Optional<RequestStatus> to =
        Arrays.stream(RequestStatus.values())
            .filter(status -> status.name().equals(fields.status()))
            .findFirst();
    return to.map(status -> own.requests().progress(visit.actor(), id, status))
        .orElseGet(() -> Either.left(Refusal.Invalid.of("status", "is missing")));
  }

  private static String replies(UUID request, UUID form) {
    return "/requests/" + request + "/replies/" + form;
  }

  private static String states(UUID request, UUID form) {
    return "/requests/" + request + "/status/" + form;
  }
}
