package org.hearth.testkit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestStatus;

/** What can be done, in about the proportions in which it is interesting. */
final class Steps {
  private static final int MOST_REQUESTS = 6;

  private Steps() {}

  static Arbitrary<Step> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(10, opening()),
        Tuple.of(14, registering()),
        Tuple.of(10, changing()),
        Tuple.of(12, caring()),
        Tuple.of(8, resetting()),
        Tuple.of(10, asking()),
        Tuple.of(8, looking()));
  }

  /** At the end everybody looks at everything. */
  static List<Step> closing() {
    List<Step> all = new ArrayList<>();
    for (String number : Pools.PATIENTS) {
      all.add(new Step("Sue reads " + number, at -> at.accounts().read(Pools.SUE, number)));
    }
    for (String home : Pools.HOMES) {
      all.add(new Step("Sue reads " + home, at -> at.accounts().read(Pools.SUE, home)));
      all.add(new Step("Sue lists " + home, at -> at.care().residents(Pools.SUE, home)));
    }
    for (Person staff : List.of(Pools.ANN, Pools.BEN)) {
      all.add(
          new Step(
              staff + " follows requests",
              at -> at.requests().list(staff, Optional.empty(), Optional.empty())));
    }
    all.add(new Step("Sue lists resets", at -> at.care().resets(Pools.SUE)));
    all.add(new Step("Sue counts numbers", at -> at.accounts().count(Pools.SUE)));
    all.add(
        new Step("Sue reads the trail", at -> at.requests().trail(Pools.SUE, Optional.empty())));
    return all;
  }

  private static Arbitrary<Step> opening() {
    return Arbitraries.oneOf(
        Combinators.combine(Pools.staff(), Entries.homes())
            .as(
                (who, entry) ->
                    new Step(who + " opens " + entry, at -> at.accounts().openHome(who, entry))),
        Combinators.combine(Pools.staff(), Pools.homes(), Arbitraries.of(Pools.PRACTICES))
            .as(
                (who, home, practice) ->
                    new Step(
                        who + " registers " + home + " at " + practice,
                        at -> at.accounts().serve(who, home, practice))));
  }

  private static Arbitrary<Step> registering() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            2,
            Combinators.combine(Pools.staff(), Pools.homes(), Entries.persons())
                .as(
                    (who, home, entry) ->
                        new Step(
                            who + " registers under " + home + " " + entry,
                            at -> at.care().registerResident(who, home, entry)))),
        Tuple.of(
            1,
            Combinators.combine(Pools.staff(), Entries.persons())
                .as(
                    (who, entry) ->
                        new Step(
                            who + " registers " + entry,
                            at -> at.accounts().registerPatient(who, entry)))));
  }

  private static Arbitrary<Step> changing() {
    return Arbitraries.oneOf(
        Combinators.combine(
                Pools.people(),
                Pools.accounts(),
                versions(),
                Entries.changes(),
                Pools.emails(),
                Pools.reasons())
            .as(
                (who, account, version, contact, email, reason) ->
                    new Step(
                        who + " amends " + account + " " + version + " " + contact + " " + email,
                        at -> at.accounts().amend(who, account, version, contact, email, reason))),
        Combinators.combine(
                Pools.people(),
                Pools.accounts(),
                versions(),
                Arbitraries.of(true, true, true, false),
                Pools.reasons())
            .as(
                (who, account, version, confirmed, reason) ->
                    new Step(
                        who + " removes the e-mail of " + account + " " + version + " " + confirmed,
                        at ->
                            at.accounts().removeEmail(who, account, version, confirmed, reason))));
  }

  private static Arbitrary<OptionalLong> versions() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(OptionalLong.empty())),
        Tuple.of(1, Arbitraries.longs().between(0, 3).map(OptionalLong::of)));
  }

  private static Arbitrary<Step> caring() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            4,
            Combinators.combine(Pools.staff(), Pools.patients(), Pools.homes())
                .as(
                    (who, patient, home) ->
                        new Step(
                            who + " moves " + patient + " to " + home,
                            at -> at.care().move(who, patient, home)))),
        Tuple.of(
            3,
            Combinators.combine(
                    Pools.staff(),
                    Pools.patients(),
                    Arbitraries.of(EndReason.class),
                    Arbitraries.of(0, 0, 0, 1, -1))
                .as(
                    (who, patient, reason, daysAgo) ->
                        new Step(
                            who + " ends " + patient + " " + reason + " " + daysAgo + " days ago",
                            at -> at.care().end(who, patient, reason, daysAgo)))),
        Tuple.of(
            2,
            Combinators.combine(Pools.people(), Pools.homes())
                .as(
                    (who, home) ->
                        new Step(who + " lists " + home, at -> at.care().residents(who, home)))),
        Tuple.of(1, Arbitraries.just(new Step("the next day", at -> at.care().nextDay()))));
  }

  private static Arbitrary<Step> resetting() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            3,
            Combinators.combine(Pools.staff(), Pools.patients(), Pools.reasons())
                .as(
                    (who, account, reason) ->
                        new Step(
                            who + " asks to reset " + account,
                            at -> at.care().askForReset(who, account, reason)))),
        Tuple.of(
            4,
            Combinators.combine(Pools.support(), Pools.patients(), Pools.reasons())
                .as(
                    (who, account, reason) ->
                        new Step(
                            who + " resets " + account,
                            at -> at.care().reset(who, account, reason)))),
        Tuple.of(
            1,
            Pools.support()
                .map(who -> new Step(who + " lists resets", at -> at.care().resets(who)))));
  }

  private static Arbitrary<Step> asking() {
    Arbitrary<Integer> requests = Arbitraries.integers().between(0, MOST_REQUESTS);
    return Arbitraries.oneOf(
        Combinators.combine(
                Pools.people(), Pools.patients(), Arbitraries.of(RequestKind.class), Pools.texts())
            .as(
                (who, patient, kind, text) ->
                    new Step(
                        who + " asks for " + patient + " " + kind,
                        at -> at.requests().submit(who, patient, kind, text))),
        Combinators.combine(Pools.people(), requests, Pools.texts())
            .as(
                (who, request, text) ->
                    new Step(
                        who + " answers request " + request,
                        at -> at.requests().answer(who, request, text))),
        Combinators.combine(Pools.staff(), requests, Arbitraries.of(RequestStatus.class))
            .as(
                (who, request, to) ->
                    new Step(
                        who + " progresses request " + request + " to " + to,
                        at -> at.requests().progress(who, request, to))),
        Combinators.combine(Pools.people(), requests)
            .as(
                (who, request) ->
                    new Step(
                        who + " reads request " + request, at -> at.requests().read(who, request))),
        Combinators.combine(
                Pools.people(),
                Pools.homes().optional(),
                Arbitraries.of(RequestStatus.class).optional())
            .as(
                (who, home, status) ->
                    new Step(
                        who + " follows requests " + home + " " + status,
                        at -> at.requests().list(who, home, status))));
  }

  private static Arbitrary<Step> looking() {
    return Arbitraries.oneOf(
        Combinators.combine(Pools.people(), Pools.anyNumbers())
            .as(
                (who, number) ->
                    new Step(who + " looks up " + number, at -> at.accounts().find(who, number))),
        Combinators.combine(Pools.people(), Pools.accounts())
            .as(
                (who, account) ->
                    new Step(who + " reads " + account, at -> at.accounts().read(who, account))),
        Combinators.combine(Pools.people(), Pools.emails())
            .as(
                (who, email) ->
                    new Step(
                        who + " searches for " + email,
                        at -> at.accounts().searchByEmail(who, email))),
        Combinators.combine(Pools.people(), Pools.familyNames(), Pools.births())
            .as(
                (who, family, born) ->
                    new Step(
                        who + " searches for " + family + " born " + born,
                        at -> at.accounts().searchByName(who, family, born))),
        Pools.people()
            .map(who -> new Step(who + " wants a number", at -> at.accounts().suggest(who))),
        Pools.people()
            .map(who -> new Step(who + " counts numbers", at -> at.accounts().count(who))),
        Combinators.combine(Pools.people(), Pools.accounts().optional())
            .as(
                (who, account) ->
                    new Step(
                        who + " reads the trail " + account,
                        at -> at.requests().trail(who, account))));
  }
}
