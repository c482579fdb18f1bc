package org.hearth.testkit.model;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Forms as they are filled in. */
final class Entries {
  private Entries() {}

  static Arbitrary<HomeEntry> homes() {
    return Combinators.combine(
            Pools.homeNumbers(),
            Pools.homeNames(),
            Pools.adultsBirths(),
            contacts(),
            Pools.homeEmails(),
            given(),
            given())
        .as(HomeEntry::new);
  }

  static Arbitrary<PersonEntry> persons() {
    return Combinators.combine(
            names(),
            Pools.births(),
            contacts(),
            emailOrNone(),
            Arbitraries.of(true, false),
            given(),
            given())
        .as(
            (names, born, contact, email, housebound, checked, agrees) ->
                new PersonEntry(
                    names.get1(),
                    names.get2(),
                    names.get3(),
                    born,
                    contact,
                    email.get1(),
                    email.get2(),
                    housebound,
                    checked,
                    agrees));
  }

  private static Arbitrary<Tuple.Tuple3<Typed, Typed, Typed>> names() {
    return Combinators.combine(Pools.patientNumbers(), Pools.givenNames(), Pools.familyNames())
        .as(Tuple::of);
  }

  /** Mostly, who has no address is said to have none, and who has one is not. */
  private static Arbitrary<Tuple.Tuple2<Typed, Boolean>> emailOrNone() {
    return Combinators.combine(Pools.emails(), Arbitraries.integers().between(0, 19))
        .as((email, odd) -> Tuple.of(email, email.isBlank() != (odd == 0)));
  }

  private static Arbitrary<ContactEntry> contacts() {
    return Combinators.combine(Pools.addresses(), Pools.postcodes(), Pools.phones())
        .as(ContactEntry::new);
  }

  /** Contact details of which some stay as they are. */
  static Arbitrary<ContactEntry> changes() {
    return Combinators.combine(
            orBlank(Pools.addresses()), orBlank(Pools.postcodes()), orBlank(Pools.phones()))
        .as(ContactEntry::new);
  }

  /** Blank is right where a field may stay as it is. */
  private static Arbitrary<Typed> orBlank(Arbitrary<Typed> typed) {
    return Arbitraries.oneOf(
        Arbitraries.just(Typed.blank()), typed.filter(one -> one.right() || !one.text().isBlank()));
  }

  private static Arbitrary<Boolean> given() {
    return Arbitraries.frequency(Tuple.of(40, true), Tuple.of(1, false));
  }
}
