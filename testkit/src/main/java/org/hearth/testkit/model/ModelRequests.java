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

  private final ModelSystem world;

  ModelRequests(ModelSystem world) {
    this.world = world;
  }

  @Override
  public Answer submit(Person who, String patient, RequestKind kind, TypedInput text) {
    if (!who.is(STAFF) && !who.is(HOME)) {
      return world.notAllowed(who);
    }
    return world.visible(
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
          world.requests.add(request);
          world.homesOfRequests.add(new HashSet<>());
          joinHome(world.requests.size() - 1);
          world.log(who, "REQUEST_SUBMITTED", patient);
          return Answer.granted(request);
        });
  }

  @Override
  public Answer answer(Person who, int number, TypedInput text) {
    if (!who.is(STAFF) && !who.is(HOME)) {
      return world.notAllowed(who);
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
      return world.notAllowed(who);
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
    world.requests.set(number, request);
    joinHome(number);
    world.log(who, action, request.patient());
    return Answer.granted(request);
  }

  private RequestReference.Event event(Person who, String status, String text) {
    return new RequestReference.Event(world.today.toString(), who.name(), status, text);
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
    if (number >= world.requests.size()) {
      return Answer.refused(NO_REQUEST);
    }
    RequestReference request = world.requests.get(number);
    return sees(who, number)
        ? then.apply(request)
        : world.refusedAccess(who, request.patient(), NO_REQUEST);
  }

  /** R26: it stays with the home in which the patient is. */
  private void joinHome(int number) {
    RequestReference request = world.requests.get(number);
    AccountReference patient = patient(request);
    if (!patient.home().isEmpty() && patient.practices().contains(request.practice())) {
      world.homesOfRequests.get(number).add(patient.home());
    }
  }

  private AccountReference patient(RequestReference request) {
    return world.account(request.patient()).orElseThrow();
  }

  private boolean sees(Person who, int number) {
    RequestReference request = world.requests.get(number);
    AccountReference patient = patient(request);
    if (who.is(STAFF)) {
      return request.practice().equals(who.at());
    }
    return patient.home().equals(who.at())
        && (world.homesOfRequests.get(number).contains(who.at())
            || (request.isOpen() && patient.practices().contains(request.practice())));
  }

  @Override
  public Answer list(Person who, Optional<String> home, Optional<RequestStatus> status) {
    boolean own = home.isEmpty() || home.get().equals(who.at());
    if (!who.is(STAFF) && !(who.is(HOME) && own)) {
      return world.notAllowed(who);
    }
    if (who.is(STAFF) && home.isPresent()) {
      return world.visibleHome(who, home.get(), card -> listed(who, home, status));
    }
    return listed(who, who.is(HOME) ? Optional.of(who.at()) : home, status);
  }

  private Answer listed(Person who, Optional<String> narrowed, Optional<RequestStatus> status) {
    world.log(who, "REQUESTS_READ", narrowed.orElse(""));
    return Answer.granted(
        IntStream.range(0, world.requests.size())
            .filter(number -> sees(who, number))
            .mapToObj(world.requests::get)
            .filter(request -> status.isEmpty() || request.status().equals(status.get().name()))
            .filter(request -> narrowed.isEmpty() || patient(request).home().equals(narrowed.get()))
            .toList());
  }

  @Override
  public Answer read(Person who, int number) {
    if (!who.is(STAFF) && !who.is(HOME)) {
      return world.notAllowed(who);
    }
    Optional<RequestReference> then = asItStoodThen(who, number);
    if (then.isPresent()) {
      world.log(who, "REQUESTS_READ", then.get().patient());
      return Answer.granted(then.get());
    }
    return visible(
        who,
        number,
        request -> {
          world.log(who, "REQUESTS_READ", request.patient());
          return Answer.granted(request);
        });
  }

  /** R26: for the home that the patient has left. */
  private Optional<RequestReference> asItStoodThen(Person who, int number) {
    if (!who.is(HOME)
        || number >= world.requests.size()
        || world.isHomeWithoutLogin(who)
        || sees(who, number)
        || !world.homesOfRequests.get(number).contains(who.at())) {
      return Optional.empty();
    }
    RequestReference request = world.requests.get(number);
    return Optional.ofNullable(world.left.get(request.patient() + " " + who.at()))
        .map(request::before)
        .filter(earlier -> !earlier.history().isEmpty());
  }

  @Override
  public Answer trail(Person who, Optional<String> account) {
    boolean may = account.isPresent() ? !who.is(HOME) && !who.is(SYSTEM) : who.is(SUPPORT);
    if (!may) {
      return world.notAllowed(who);
    }
    if (account.isEmpty()) {
      return lines(who, "");
    }
    boolean hadIt = who.is(STAFF) && world.pastAt(who, account.get()).isPresent();
    return hadIt || isOnlyInTheTrail(who, account.get())
        ? lines(who, account.get())
        : world.visible(who, account.get(), "account-not-found", card -> lines(who, card.number()));
  }

  /** Support reads on whom there are entries, also where there is no account. */
  private boolean isOnlyInTheTrail(Person who, String account) {
    return who.is(SUPPORT)
        && world.account(account).isEmpty()
        && world.trail.stream().anyMatch(entry -> world.isOn(account, entry));
  }

  private Answer lines(Person who, String subject) {
    List<String> lines =
        IntStream.range(0, world.trail.size())
            .filter(number -> subject.isEmpty() || world.isOn(subject, world.trail.get(number)))
            .filter(number -> !who.is(STAFF) || world.isOfTheTimeOf(who, subject, number))
            .mapToObj(number -> world.trail.get(number).line())
            .toList();
    world.log(who, "AUDIT_READ", subject);
    return Answer.granted(lines);
  }
}
