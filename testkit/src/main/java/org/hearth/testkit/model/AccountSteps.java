package org.hearth.testkit.model;

import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What can be done with accounts. */
final class AccountSteps {
  private AccountSteps() {}

  static Arbitrary<Step> opening() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            2,
            Combinators.combine(Pools.staff(), Entries.homes())
                .as(
                    (who, entry) ->
                        Step.by(who, " opens " + entry, at -> at.accounts().openHome(who, entry)))),
        Tuple.of(1, serving()));
  }

  private static Arbitrary<Step> serving() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            4,
            Combinators.combine(Pools.staff(), Pools.anyNumbers())
                .as(
                    (who, number) ->
                        Step.by(
                            who,
                            " asks to serve " + number,
                            at -> at.accounts().askToServe(who, number)))),
        Tuple.of(4, onAService("confirms", AccountsDriver::serve)),
        Tuple.of(1, onAService("refuses", AccountsDriver::refuseService)),
        Tuple.of(1, onAService("ends", AccountsDriver::endService)),
        Tuple.of(
            1,
            Combinators.combine(Pools.people(), Pools.homes())
                .as(
                    (who, home) ->
                        Step.by(
                            who,
                            " lists who asks to serve " + home,
                            at -> at.accounts().serviceRequests(who, home)))));
  }

  private static Arbitrary<Step> onAService(String what, OnAService action) {
    return Combinators.combine(Pools.people(), Pools.homes(), Arbitraries.of(Pools.PRACTICES))
        .as(
            (who, home, practice) ->
                Step.by(
                    who,
                    " " + what + " the service of " + home + " by " + practice,
                    at -> action.take(at.accounts(), who, home, practice)));
  }

  /** Something done about a practice's service of a home. */
  private interface OnAService {
    Answer take(AccountsDriver importService, Person who, String home, String practice);
  }

  static Arbitrary<Step> changing() {
    return Arbitraries.oneOf(
        Combinators.combine(
                Pools.people(), Pools.accounts(), versions(), Entries.changes(), Pools.reasons())
            .as(
                (who, account, version, details, reason) ->
                    Step.by(
                        who,
                        " amends " + account + " " + version + " " + details,
                        at -> at.accounts().amend(who, account, version, details, reason))),
        Combinators.combine(
                Pools.people(),
                Pools.accounts(),
                versions(),
                Arbitraries.of(true, true, true, false),
                Pools.reasons())
            .as(
                (who, account, version, confirmed, reason) ->
                    Step.by(
                        who,
                        " removes the e-mail of " + account + " " + version + " " + confirmed,
                        at ->
                            at.accounts().removeEmail(who, account, version, confirmed, reason))));
  }

  private static Arbitrary<OptionalLong> versions() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(OptionalLong.empty())),
        Tuple.of(1, Arbitraries.longs().between(0, 3).map(OptionalLong::of)));
  }

  static Arbitrary<Step> looking() {
    return Arbitraries.oneOf(
        Combinators.combine(Pools.people(), Pools.anyNumbers())
            .as(
                (who, number) ->
                    Step.by(who, " looks up " + number, at -> at.accounts().find(who, number))),
        Combinators.combine(Pools.people(), Pools.accounts())
            .as(
                (who, account) ->
                    Step.by(who, " reads " + account, at -> at.accounts().read(who, account))),
        Combinators.combine(Pools.people(), Pools.emails())
            .as(
                (who, email) ->
                    Step.by(
                        who,
                        " searches for " + email,
                        at -> at.accounts().searchByEmail(who, email))),
        Combinators.combine(Pools.people(), Pools.familyNames(), Pools.days())
            .as(
                (who, family, born) ->
                    Step.by(
                        who,
                        " searches for " + family + " born " + born,
                        at -> at.accounts().searchByName(who, family, born))),
        Pools.people()
            .map(who -> Step.by(who, " wants a number", at -> at.accounts().suggest(who))),
        Pools.people().map(who -> Step.by(who, " counts numbers", at -> at.accounts().count(who))),
        Combinators.combine(Pools.people(), Pools.accounts().optional())
            .as(
                (who, account) ->
                    Step.by(
                        who,
                        " reads the trail " + account,
                        at -> at.requests().trail(who, account))));
  }
}
