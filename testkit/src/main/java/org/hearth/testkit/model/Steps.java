package org.hearth.testkit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** What can be done, in about the proportions in which it is interesting. */
final class Steps {
  private Steps() {}

  /** Runs that begin with a few homes and patients, without whom little could happen. */
  static Arbitrary<List<Step>> runs() {
    return Combinators.combine(
            AccountSteps.opening().list().ofMinSize(3).ofMaxSize(6),
            AccountSteps.servedByBoth(),
            CareSteps.registering().list().ofMinSize(4).ofMaxSize(10),
            RequestSteps.submitting().list().ofMaxSize(6),
            any()
                .list()
                .ofMinSize(10)
                .ofMaxSize(60)
                .withSizeDistribution(RandomDistribution.uniform()))
        .as(
            (homes, served, patients, requests, rest) ->
                Stream.of(homes, served, patients, requests, rest).flatMap(List::stream).toList());
  }

  private static Arbitrary<Step> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(10, AccountSteps.opening()),
        Tuple.of(14, CareSteps.registering()),
        Tuple.of(10, AccountSteps.changing()),
        Tuple.of(3, AccountSteps.closingHomes()),
        Tuple.of(12, CareSteps.caring()),
        Tuple.of(8, CareSteps.resetting()),
        Tuple.of(16, RequestSteps.asking()),
        Tuple.of(8, AccountSteps.looking()));
  }

  /** At the end every person reads everything. */
  static List<Step> closing() {
    List<Step> all = new ArrayList<>();
    for (String number : Pools.PATIENTS) {
      all.add(Step.of("Sue reads " + number, at -> at.accounts().read(Pools.SUE, number)));
    }
    for (String home : Pools.HOMES) {
      all.add(Step.of("Sue reads " + home, at -> at.accounts().read(Pools.SUE, home)));
      all.add(Step.of("Sue lists " + home, at -> at.care().residents(Pools.SUE, home)));
    }
    for (Person staff : List.of(Pools.ANN, Pools.BEN)) {
      all.add(
          Step.of(
              staff + " follows requests",
              at -> at.requests().list(staff, Optional.empty(), Optional.empty())));
    }
    all.add(Step.of("Sue lists resets", at -> at.care().resets(Pools.SUE)));
    all.add(Step.of("Sue counts numbers", at -> at.accounts().count(Pools.SUE)));
    all.add(Step.of("Sue reads the trail", at -> at.requests().trail(Pools.SUE, Optional.empty())));
    return all;
  }
}
