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

  /** Mostly whom a number belongs to; two people share one by mistake now and then. */
  static Arbitrary<PersonEntry> persons() {
    return Combinators.combine(
            identities(),
            Pools.givenNames(),
            contacts(),
            emailOrNone(),
            Arbitraries.of(true, false),
            given(),
            given(),
            Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)))
        .as(
            (identity, name, contact, email, housebound, checked, agrees, samePerson) ->
                new PersonEntry(
                    identity.get1(),
                    name,
                    identity.get2(),
                    identity.get3(),
                    contact,
                    email.get1(),
                    email.get2(),
                    housebound,
                    checked,
                    agrees,
                    samePerson));
  }

  private static Arbitrary<Tuple.Tuple3<TypedInput, TypedInput, TypedInput>> identities() {
    return Combinators.combine(
            Pools.patientNumbers(),
            Pools.familyNames(),
            Pools.births(),
            Arbitraries.integers().between(0, 3))
        .as(
            (number, family, born, odd) ->
                odd == 0
                    ? Tuple.of(number, family, born)
                    : Tuple.of(
                        number, Pools.familyNameOf(number, family), Pools.birthOf(number, born)));
  }

  /** Mostly, who has no address is said to have none, and who has one is not. */
  private static Arbitrary<Tuple.Tuple2<TypedInput, Boolean>> emailOrNone() {
    return Combinators.combine(Pools.emails(), Arbitraries.integers().between(0, 19))
        .as((email, odd) -> Tuple.of(email, email.isBlank() != (odd == 0)));
  }

  private static Arbitrary<ContactEntry> contacts() {
    return Combinators.combine(Pools.addresses(), Pools.postcodes(), Pools.phones())
        .as(ContactEntry::new);
  }

  /** Details of which some stay as they are; mostly names are of the account's kind. */
  static Arbitrary<DetailsEntry> changes() {
    Arbitrary<ContactEntry> contacts =
        Combinators.combine(
                orBlank(Pools.addresses()), orBlank(Pools.postcodes()), orBlank(Pools.phones()))
            .as(ContactEntry::new);
    return Combinators.combine(
            seldom(Pools.givenNames()),
            seldom(Pools.familyNames()),
            seldom(Pools.homeNames()),
            seldom(Pools.births()),
            contacts,
            Pools.emails())
        .as(DetailsEntry::new);
  }

  private static Arbitrary<TypedInput> seldom(Arbitrary<TypedInput> typed) {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(TypedInput.blank())), Tuple.of(1, orBlank(typed)));
  }

  /** Blank is right where a field may stay as it is. */
  private static Arbitrary<TypedInput> orBlank(Arbitrary<TypedInput> typed) {
    return Arbitraries.oneOf(
        Arbitraries.just(TypedInput.blank()),
        typed.filter(one -> one.right() || !one.text().isBlank()));
  }

  private static Arbitrary<Boolean> given() {
    return Arbitraries.frequency(Tuple.of(40, true), Tuple.of(1, false));
  }
}
