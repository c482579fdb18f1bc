package org.hearth.testkit.model;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
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

  /** In every other run the second practice is to serve a home too, if there is one. */
  static Arbitrary<List<Step>> servedByBoth() {
    return Arbitraries.of(Pools.HOMES)
        .list()
        .ofMaxSize(1)
        .map(homes -> homes.stream().flatMap(AccountSteps::servedByBoth).toList());
  }

  private static Stream<Step> servedByBoth(String home) {
    return Stream.of(
        Step.by(
            Pools.BEN,
            " asks to serve " + home,
            at -> at.services().ask(Pools.BEN, TypedInput.right(home, home))),
        Step.by(
            Pools.ANN,
            " confirms the service of " + home + " by " + Pools.BEN.at(),
            at -> at.services().confirm(Pools.ANN, home, Pools.BEN.at())));
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
                            at -> at.services().ask(who, number)))),
        Tuple.of(4, onAService("confirms", ServicesDriver::confirm)),
        Tuple.of(1, onAService("refuses", ServicesDriver::refuse)),
        Tuple.of(1, onAService("ends", ServicesDriver::end)),
        Tuple.of(
            1,
            Combinators.combine(Pools.people(), Pools.homes())
                .as(
                    (who, home) ->
                        Step.by(
                            who,
                            " lists who asks to serve " + home,
                            at -> at.services().list(who, home)))));
  }

  private static Arbitrary<Step> onAService(String what, OnAService action) {
    return Combinators.combine(Pools.people(), Pools.homes(), Arbitraries.of(Pools.PRACTICES))
        .as(
            (who, home, practice) ->
                Step.by(
                    who,
                    " " + what + " the service of " + home + " by " + practice,
                    at -> action.take(at.services(), who, home, practice)));
  }

  /** Something done about a practice's service of a home. */
  private interface OnAService {
    Answer take(ServicesDriver services, Person who, String home, String practice);
  }

  /** Seldom: a number that a home had is never used again. */
  static Arbitrary<Step> closingHomes() {
    return Combinators.combine(
            Arbitraries.oneOf(Pools.staff(), Pools.support()),
            Pools.homes(),
            versions(),
            Pools.reasons())
        .as(
            (who, home, version, reason) ->
                Step.by(
                    who,
                    " closes " + home + " " + version,
                    at -> at.services().close(who, home, version, reason)));
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
