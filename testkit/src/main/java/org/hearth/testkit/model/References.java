package org.hearth.testkit.model;

import static org.hearth.testkit.model.AccountReference.State.CARE_HOME;
import static org.hearth.testkit.model.AccountReference.State.CLOSED_HOME;

import java.util.List;

/** Cards as the model makes them. */
final class References {
  private References() {}

  static AccountReference home(String number, HomeEntry entry, String practice) {
    return new AccountReference(
        CARE_HOME,
        number,
        "",
        entry.name().meaning(),
        entry.born().meaning(),
        entry.contact().address().meaning(),
        entry.contact().postcode().meaning(),
        entry.contact().phone().meaning(),
        entry.email().meaning(),
        false,
        List.of(practice),
        "",
        "",
        0);
  }

  static AccountReference person(
      AccountReference.State state,
      PersonEntry entry,
      String practice,
      String home,
      String since,
      long version) {
    return new AccountReference(
        state,
        entry.number().meaning(),
        entry.given().meaning(),
        entry.family().meaning(),
        entry.born().meaning(),
        entry.contact().address().meaning(),
        entry.contact().postcode().meaning(),
        entry.contact().phone().meaning(),
        entry.email().meaning(),
        entry.housebound(),
        List.of(practice),
        home,
        since,
        version);
  }

  static AccountReference at(AccountReference old, List<String> practices) {
    return next(old, old.state(), old.email(), practices, old.home(), old.since());
  }

  static AccountReference withEmail(AccountReference old, String email) {
    return next(old, old.state(), email, old.practices(), old.home(), old.since());
  }

  /** R24. */
  static AccountReference closed(AccountReference old) {
    return next(old, CLOSED_HOME, "", old.practices(), "", "");
  }

  static AccountReference in(
      AccountReference old, AccountReference.State state, String home, String since) {
    return next(old, state, old.email(), old.practices(), home, since);
  }

  static AccountReference movedTo(
      AccountReference old, AccountReference.State state, String practice) {
    return next(old, state, old.email(), List.of(practice), "", "");
  }

  static AccountReference with(AccountReference old, String email, long version) {
    return new AccountReference(
        old.state(),
        old.number(),
        old.given(),
        old.name(),
        old.born(),
        old.address(),
        old.postcode(),
        old.phone(),
        email,
        old.housebound(),
        old.practices(),
        old.home(),
        old.since(),
        version);
  }

  /** In another state, in the same version. */
  static AccountReference as(AccountReference old, AccountReference.State state) {
    return new AccountReference(
        state,
        old.number(),
        old.given(),
        old.name(),
        old.born(),
        old.address(),
        old.postcode(),
        old.phone(),
        old.email(),
        old.housebound(),
        old.practices(),
        "",
        "",
        old.version());
  }

  static AccountReference amended(AccountReference old, DetailsEntry details) {
    TypedInput name = old.state() == CARE_HOME ? details.name() : details.family();
    return new AccountReference(
        old.state(),
        old.number(),
        unlessBlank(details.given(), old.given()),
        unlessBlank(name, old.name()),
        unlessBlank(details.born(), old.born()),
        unlessBlank(details.contact().address(), old.address()),
        unlessBlank(details.contact().postcode(), old.postcode()),
        unlessBlank(details.contact().phone(), old.phone()),
        unlessBlank(details.email(), old.email()),
        old.housebound(),
        old.practices(),
        old.home(),
        old.since(),
        old.version() + 1);
  }

  private static String unlessBlank(TypedInput typed, String old) {
    return typed.isBlank() ? old : typed.meaning();
  }

  private static AccountReference next(
      AccountReference old,
      AccountReference.State state,
      String email,
      List<String> practices,
      String home,
      String since) {
    return new AccountReference(
        state,
        old.number(),
        old.given(),
        old.name(),
        old.born(),
        old.address(),
        old.postcode(),
        old.phone(),
        email,
        old.housebound(),
        practices,
        home,
        since,
        old.version() + 1);
  }
}
