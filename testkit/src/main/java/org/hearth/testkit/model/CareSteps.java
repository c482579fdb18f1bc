package org.hearth.testkit.model;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.hearth.domain.dependency.EndReason;

/** What can be done with residents and resets. */
final class CareSteps {
  private CareSteps() {}

  static Arbitrary<Step> registering() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            2,
            Combinators.combine(Pools.staff(), Pools.homes(), Entries.persons())
                .as(
                    (who, home, entry) ->
                        Step.by(
                            who,
                            " registers under " + home + " " + entry,
                            at -> at.care().registerResident(who, home, entry)))),
        Tuple.of(
            1,
            Combinators.combine(Pools.staff(), Entries.persons())
                .as(
                    (who, entry) ->
                        Step.by(
                            who,
                            " registers " + entry,
                            at -> at.accounts().registerPatient(who, entry)))));
  }

  static Arbitrary<Step> caring() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            4,
            Combinators.combine(Pools.staff(), Pools.patients(), Pools.homes())
                .as(
                    (who, patient, home) ->
                        Step.by(
                            who,
                            " moves " + patient + " to " + home,
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
                        Step.by(
                            who,
                            " ends " + patient + " " + reason + " " + daysAgo + " days ago",
                            at -> at.care().end(who, patient, reason, daysAgo)))),
        Tuple.of(
            2,
            Combinators.combine(Pools.people(), Pools.homes())
                .as(
                    (who, home) ->
                        Step.by(who, " lists " + home, at -> at.care().residents(who, home)))),
        Tuple.of(1, Arbitraries.just(Step.of("the next day", at -> at.care().nextDay()))));
  }

  static Arbitrary<Step> resetting() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            3,
            Combinators.combine(Pools.staff(), Pools.patients(), Pools.reasons())
                .as(
                    (who, account, reason) ->
                        Step.by(
                            who,
                            " asks to reset " + account,
                            at -> at.care().askForReset(who, account, reason)))),
        Tuple.of(
            4,
            Combinators.combine(Pools.support(), Pools.patients(), Pools.reasons())
                .as(
                    (who, account, reason) ->
                        Step.by(
                            who,
                            " resets " + account,
                            at -> at.care().reset(who, account, reason)))),
        Tuple.of(
            2,
            Combinators.combine(Pools.staff(), Pools.patientNumbers(), Pools.reasons())
                .as(
                    (who, number, reason) ->
                        Step.by(
                            who,
                            " asks for the transfer of " + number,
                            at -> at.care().askForTransfer(who, number, reason)))),
        Tuple.of(
            3,
            Combinators.combine(
                    Pools.support(),
                    Pools.patients(),
                    Arbitraries.of(Pools.PRACTICES),
                    Pools.reasons())
                .as(
                    (who, account, practice, reason) ->
                        Step.by(
                            who,
                            " transfers " + account + " to " + practice,
                            at -> at.care().transfer(who, account, practice, reason)))),
        Tuple.of(
            1,
            Pools.support()
                .map(who -> Step.by(who, " lists resets", at -> at.care().resets(who)))));
  }
}
