package org.hearth.testkit.model;

import static org.hearth.testkit.model.AccountCard.State.CARE_HOME;
import static org.hearth.testkit.model.AccountCard.State.RESIDENT;
import static org.hearth.testkit.model.Person.Kind.HOME;
import static org.hearth.testkit.model.Person.Kind.STAFF;
import static org.hearth.testkit.model.Person.Kind.SUPPORT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.testkit.generator.DummyNumbers;
import org.jspecify.annotations.Nullable;

/** All that there is, in plain maps and lists; one thing at a time happens to it. */
final class ModelWorld {
  final Map<String, AccountCard> accounts = new LinkedHashMap<>();
  final List<RequestCard> requests = new ArrayList<>();
  final List<String> resets = new ArrayList<>();
  final List<Entry> trail = new ArrayList<>();
  LocalDate today;

  /** The number that Hearth has just suggested, which the model cannot foresee. */
  @Nullable String heard;

  ModelWorld(LocalDate today) {
    this.today = today;
  }

  Optional<AccountCard> account(String number) {
    return Optional.ofNullable(accounts.get(number));
  }

  Optional<AccountCard> withEmail(String email) {
    return accounts.values().stream()
        .filter(card -> !email.isEmpty() && card.email().equals(email))
        .findFirst();
  }

  boolean maySee(Person who, AccountCard card) {
    return who.is(SUPPORT)
        || (who.is(STAFF) && card.practices().contains(who.at()))
        || (who.is(HOME) && (card.number().equals(who.at()) || card.home().equals(who.at())));
  }

  /** Whether the account of the practice is the person's who was typed, or is confirmed to be. */
  boolean isRecognised(PersonEntry entry, AccountCard card) {
    return entry.samePerson()
        || (ModelSearches.key(card.name()).equals(ModelSearches.key(entry.family().meaning()))
            && card.born().equals(entry.born().meaning()));
  }

  Answer notAllowed(Person who) {
    log(who, "ACCESS_REFUSED", "");
    return Answer.refused("not-allowed");
  }

  Answer refusedAccess(Person who, String subject, String code) {
    log(who, "ACCESS_REFUSED", subject);
    return Answer.refused(code);
  }

  Answer atAnotherPractice(Person who, AccountCard subject) {
    return refusedAccess(who, subject.number(), "at-another-practice");
  }

  /** That an address is in use; where, is told to those alone who may see the account. */
  Answer emailInUse(Person who, AccountCard holder) {
    return maySee(who, holder) ? Answer.refused("email-in-use") : atAnotherPractice(who, holder);
  }

  /** Goes on with the account where there is one that may be seen, else refuses with the code. */
  Answer visible(Person who, String number, String code, Function<AccountCard, Answer> then) {
    Optional<AccountCard> card = account(number);
    if (card.isEmpty()) {
      return Answer.refused(code);
    }
    return maySee(who, card.get()) ? then.apply(card.get()) : refusedAccess(who, number, code);
  }

  /** Goes on with a home at the staff member's practice. */
  Answer homeAt(Person staff, String number, Function<AccountCard, Answer> then) {
    Optional<AccountCard> home = account(number);
    if (home.isPresent() && !maySee(staff, home.get())) {
      return atAnotherPractice(staff, home.get());
    }
    return home.isPresent() && home.get().state() == CARE_HOME
        ? then.apply(home.get())
        : Answer.refused("care-home-not-found");
  }

  List<AccountCard> residentsOf(String home) {
    return accounts.values().stream()
        .filter(card -> card.state() == RESIDENT && card.home().equals(home))
        .toList();
  }

  /**
   * An entry of the trail.
   *
   * @param account its subject; empty where there was none with that number yet: whichever is
   *     opened under it later is another
   */
  record Entry(String line, String account) {}

  void log(Person who, String action, String subject) {
    trail.add(
        new Entry(line(who.name(), action, subject), accounts.containsKey(subject) ? subject : ""));
  }

  static String line(String who, String action, String subject) {
    return who + ": " + action + (subject.isEmpty() ? "" : " " + subject);
  }

  boolean isUsed(String dummyNumber) {
    return accounts.containsKey(dummyNumber);
  }

  /** Whether Hearth may have suggested what it has suggested. */
  boolean heardAFreeAndSafeNumber() {
    String number = heard;
    return number != null
        && number.matches("999999[0-9]{4}")
        && !isUsed(number)
        && DummyNumbers.isSafe(number);
  }
}
