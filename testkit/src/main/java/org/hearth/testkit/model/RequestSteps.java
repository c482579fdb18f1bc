package org.hearth.testkit.model;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestStatus;

/** What can be done with requests. */
final class RequestSteps {
  private RequestSteps() {}

  static Arbitrary<Step> asking() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, submitting()),
        Tuple.of(4, answering()),
        Tuple.of(5, progressing()),
        Tuple.of(1, reading()),
        Tuple.of(2, following()));
  }

  static Arbitrary<Step> submitting() {
    return Combinators.combine(
            Pools.people(), Pools.patients(), Arbitraries.of(RequestKind.class), Pools.texts())
        .as(
            (who, patient, kind, text) ->
                Step.by(
                    who,
                    " asks for " + patient + " " + kind,
                    at -> at.requests().submit(who, patient, kind, text)));
  }

  private static Arbitrary<Step> answering() {
    return Combinators.combine(Pools.people(), requests(), Pools.texts())
        .as(
            (who, request, text) ->
                Step.by(
                    who,
                    " answers request " + request,
                    at -> at.requests().answer(who, request, text)));
  }

  private static Arbitrary<Step> progressing() {
    Arbitrary<RequestStatus> statuses =
        Arbitraries.frequency(
            Tuple.of(1, RequestStatus.SUBMITTED),
            Tuple.of(2, RequestStatus.IN_PROGRESS),
            Tuple.of(4, RequestStatus.AWAITING_REPLY),
            Tuple.of(4, RequestStatus.COMPLETED));
    return Combinators.combine(Pools.staff(), requests(), statuses)
        .as(
            (who, request, to) ->
                Step.by(
                    who,
                    " progresses request " + request + " to " + to,
                    at -> at.requests().progress(who, request, to)));
  }

  private static Arbitrary<Step> reading() {
    return Combinators.combine(Pools.people(), requests())
        .as(
            (who, request) ->
                Step.by(who, " reads request " + request, at -> at.requests().read(who, request)));
  }

  private static Arbitrary<Step> following() {
    return Combinators.combine(
            Pools.people(),
            Pools.homes().optional(),
            Arbitraries.of(RequestStatus.class).optional())
        .as(
            (who, home, status) ->
                Step.by(
                    who,
                    " follows requests " + home + " " + status,
                    at -> at.requests().list(who, home, status)));
  }

  /** Mostly the first: it is there soonest. */
  private static Arbitrary<Integer> requests() {
    return Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(2, 1), Tuple.of(1, 2));
  }
}
