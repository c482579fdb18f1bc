package org.hearth.testkit.model;

import static org.hearth.testkit.model.Person.Kind.HOME;
import static org.hearth.testkit.model.Person.Kind.STAFF;
import static org.hearth.testkit.model.Person.Kind.SUPPORT;
import static org.hearth.testkit.model.Person.Kind.SYSTEM;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestStatus;

/** The rules of requests, written down a second time. */
final class ModelRequests implements RequestsDriver {
  private static final String NO_REQUEST = "request-not-found";

  private final ModelSystem system;

  ModelRequests(ModelSystem system) {
    this.system = system;
  }

  @Override
  public Answer submit(Person who, String patient, RequestKind kind, TypedInput text) {
    if (!who.is(STAFF) && !who.is(HOME)) {
      return system.notAllowed(who);
    }
    return system.visible(
        who,
        patient,
        "account-not-found",
        card -> {
          if (card.isCareHome()) {
            return Answer.refused("account-not-found");
          }
          if (!text.right() || text.isBlank()) {
            return Answer.invalid(List.of("text"));
          }
          RequestReference request =
              new RequestReference(
                  patient,
                  card.practices().get(0),
                  kind.name(),
                  List.of(event(who, "SUBMITTED", text.meaning())));
          system.requests.add(request);
          system.homesOfRequests.add(new HashSet<>());
          joinHome(system.requests.size() - 1);
          system.log(who, "REQUEST_SUBMITTED", patient);
          return Answer.granted(request);
        });
  }

  @Override
  public Answer answer(Person who, int number, TypedInput text) {
    if (!who.is(STAFF) && !who.is(HOME)) {
      return system.notAllowed(who);
    }
    return open(
        who,
        number,
        request -> {
          if (!text.right() || text.isBlank()) {
            return Answer.invalid(List.of("text"));
          }
          boolean handedBack = who.is(HOME) && request.status().equals("AWAITING_REPLY");
          String status = handedBack ? "IN_PROGRESS" : request.status();
          return keep(
              who, number, request.with(event(who, status, text.meaning())), "REQUEST_ANSWERED");
        });
  }

  @Override
  public Answer progress(Person who, int number, RequestStatus to) {
    if (!who.is(STAFF)) {
      return system.notAllowed(who);
    }
    return open(
        who,
        number,
        request ->
            to == RequestStatus.SUBMITTED
                ? Answer.invalid(List.of("status"))
                : keep(who, number, request.with(event(who, to.name(), "")), "REQUEST_PROGRESSED"));
  }

  private Answer keep(Person who, int number, RequestReference request, String action) {
    system.requests.set(number, request);
    joinHome(number);
    system.log(who, action, request.patient());
    return Answer.granted(request);
  }

  private RequestReference.Event event(Person who, String status, String text) {
    return new RequestReference.Event(system.today.toString(), who.name(), status, text);
  }

  private Answer open(Person who, int number, Function<RequestReference, Answer> then) {
    return visible(
        who,
        number,
        request ->
            request.status().equals("COMPLETED")
                ? Answer.refused("request-completed")
                : then.apply(request));
  }

  private Answer visible(Person who, int number, Function<RequestReference, Answer> then) {
    if (number >= system.requests.size()) {
      return Answer.refused(NO_REQUEST);
    }
    RequestReference request = system.requests.get(number);
    return sees(who, number)
        ? then.apply(request)
        : system.refusedAccess(who, request.patient(), NO_REQUEST);
  }

  /** R26: it stays with the home in which the patient is. */
  private void joinHome(int number) {
    RequestReference request = system.requests.get(number);
    AccountReference patient = patient(request);
    if (!patient.home().isEmpty() && patient.practices().contains(request.practice())) {
      system.homesOfRequests.get(number).add(patient.home());
    }
  }

  private AccountReference patient(RequestReference request) {
    return system.account(request.patient()).orElseThrow();
  }

  private boolean sees(Person who, int number) {
    RequestReference request = system.requests.get(number);
    AccountReference patient = patient(request);
    if (who.is(STAFF)) {
      return request.practice().equals(who.at());
    }
    return patient.home().equals(who.at())
        && (system.homesOfRequests.get(number).contains(who.at())
            || (request.isOpen() && patient.practices().contains(request.practice())));
  }

  @Override
  public Answer list(Person who, Optional<String> home, Optional<RequestStatus> status) {
    boolean own = home.isEmpty() || home.get().equals(who.at());
    if (!who.is(STAFF) && !(who.is(HOME) && own)) {
      return system.notAllowed(who);
    }
    if (who.is(STAFF) && home.isPresent()) {
      return system.visibleHome(who, home.get(), card -> listed(who, home, status));
    }
    return listed(who, who.is(HOME) ? Optional.of(who.at()) : home, status);
  }

  private Answer listed(Person who, Optional<String> narrowed, Optional<RequestStatus> status) {
    system.log(who, "REQUESTS_READ", narrowed.orElse(""));
    return Answer.granted(
        IntStream.range(0, system.requests.size())
            .filter(number -> sees(who, number))
            .mapToObj(system.requests::get)
            .filter(request -> status.isEmpty() || request.status().equals(status.get().name()))
            .filter(request -> narrowed.isEmpty() || patient(request).home().equals(narrowed.get()))
            .toList());
  }

  @Override
  public Answer read(Person who, int number) {
    if (!who.is(STAFF) && !who.is(HOME)) {
      return system.notAllowed(who);
    }
    Optional<RequestReference> then = asItStoodThen(who, number);
    if (then.isPresent()) {
      system.log(who, "REQUESTS_READ", then.get().patient());
      return Answer.granted(then.get());
    }
    return visible(
        who,
        number,
        request -> {
          system.log(who, "REQUESTS_READ", request.patient());
          return Answer.granted(request);
        });
  }

  /** R26: for the home that the patient has left. */
  private Optional<RequestReference> asItStoodThen(Person who, int number) {
    if (!who.is(HOME)
        || number >= system.requests.size()
        || system.isHomeWithoutLogin(who)
        || sees(who, number)
        || !system.homesOfRequests.get(number).contains(who.at())) {
      return Optional.empty();
    }
    RequestReference request = system.requests.get(number);
    return Optional.ofNullable(system.left.get(request.patient() + " " + who.at()))
        .map(request::before)
        .filter(earlier -> !earlier.history().isEmpty());
  }

  @Override
  public Answer trail(Person who, Optional<String> account) {
    boolean may = account.isPresent() ? !who.is(HOME) && !who.is(SYSTEM) : who.is(SUPPORT);
    if (!may) {
      return system.notAllowed(who);
    }
    if (account.isEmpty()) {
      return lines(who, "");
    }
    boolean hadIt = who.is(STAFF) && system.pastAt(who, account.get()).isPresent();
    return hadIt || isOnlyInTheTrail(who, account.get())
        ? lines(who, account.get())
        : system.visible(
            who, account.get(), "account-not-found", card -> lines(who, card.number()));
  }

  /** Support reads on whom there are entries, also where there is no account. */
  private boolean isOnlyInTheTrail(Person who, String account) {
    return who.is(SUPPORT)
        && system.account(account).isEmpty()
        && system.trail.stream().anyMatch(entry -> system.isOn(account, entry));
  }

  private Answer lines(Person who, String subject) {
    List<String> lines =
        IntStream.range(0, system.trail.size())
            .filter(number -> subject.isEmpty() || system.isOn(subject, system.trail.get(number)))
            .filter(number -> !who.is(STAFF) || system.isOfTheTimeOf(who, subject, number))
            .mapToObj(number -> system.trail.get(number).line())
            .toList();
    system.log(who, "AUDIT_READ", subject);
    return Answer.granted(lines);
  }
}
