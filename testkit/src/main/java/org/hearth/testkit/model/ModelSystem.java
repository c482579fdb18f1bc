package org.hearth.testkit.model;

import static org.hearth.testkit.model.AccountReference.State.CARE_HOME;
import static org.hearth.testkit.model.AccountReference.State.CLOSED_HOME;
import static org.hearth.testkit.model.AccountReference.State.RESIDENT;
import static org.hearth.testkit.model.Person.Kind.HOME;
import static org.hearth.testkit.model.Person.Kind.STAFF;
import static org.hearth.testkit.model.Person.Kind.SUPPORT;
import static org.hearth.testkit.model.Person.Kind.SYSTEM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearth.testkit.generator.DummyNumbers;
import org.jspecify.annotations.Nullable;

/** All that there is, in plain maps and lists; one thing at a time happens to it. */
final class ModelSystem {
  private static final String NO_HOME = "care-home-not-found";

  final Map<String, AccountReference> accounts = new LinkedHashMap<>();
  final List<RequestReference> requests = new ArrayList<>();
  final List<String> resets = new ArrayList<>();

  /** Homes and the practices that ask to serve them, in their order. */
  final Set<String> services = new LinkedHashSet<>();

  /** Of each request, by its number, the homes in which the patient was while it was worked on. */
  final List<Set<String>> homesOfRequests = new ArrayList<>();

  /** Of a patient and a home: the first day on which the patient was its dependent no more. */
  final Map<String, String> left = new LinkedHashMap<>();

  final List<Past> past = new ArrayList<>();

  final List<Entry> trail = new ArrayList<>();
  LocalDate today;

  /** The number that Hearth has just suggested, which the model cannot foresee. */
  @Nullable String heard;

  ModelSystem(LocalDate today) {
    this.today = today;
  }

  Optional<AccountReference> account(String number) {
    return Optional.ofNullable(accounts.get(number));
  }

  Optional<AccountReference> withEmail(String email) {
    return accounts.values().stream()
        .filter(card -> !email.isEmpty() && card.email().equals(email))
        .findFirst();
  }

  boolean maySee(Person who, AccountReference card) {
    return who.is(SUPPORT)
        || (who.is(STAFF) && card.practices().contains(who.at()))
        || (who.is(HOME)
            && card.state() != CLOSED_HOME
            && (card.number().equals(who.at()) || card.home().equals(who.at())));
  }

  /** Whether the account of the practice is the person's who was typed, or is confirmed to be. */
  boolean isRecognised(PersonEntry entry, AccountReference card) {
    return entry.samePerson() || isSamePerson(entry, card);
  }

  boolean isSamePerson(PersonEntry entry, AccountReference card) {
    return ModelSearches.key(card.name()).equals(ModelSearches.key(entry.family().meaning()))
        && card.born().equals(entry.born().meaning());
  }

  /** R24: a closed home has a login no more than one that has no account. */
  boolean isHomeWithoutLogin(Person who) {
    return who.is(HOME) && account(who.at()).filter(card -> card.state() == CARE_HOME).isEmpty();
  }

  Answer notAllowed(Person who) {
    log(who, "ACCESS_REFUSED", "");
    return Answer.refused("not-allowed");
  }

  Answer refusedAccess(Person who, String subject, String code) {
    log(who, "ACCESS_REFUSED", subject);
    return Answer.refused(code);
  }

  Answer atAnotherPractice(Person who, AccountReference subject) {
    return refusedAccess(who, subject.number(), "at-another-practice");
  }

  /**
   * That an address is in use; by which account is answered only to actors who may see the account.
   */
  Answer emailInUse(Person who, AccountReference holder) {
    return maySee(who, holder) ? Answer.refused("email-in-use") : atAnotherPractice(who, holder);
  }

  /**
   * Goes on with the account where there is one that may be seen, else refuses with the code.
   * Hearth itself sees none.
   */
  Answer visible(Person who, String number, String code, Function<AccountReference, Answer> then) {
    if (who.is(SYSTEM)) {
      return notAllowed(who);
    }
    Optional<AccountReference> card = account(number);
    if (card.isEmpty()) {
      return Answer.refused(code);
    }
    return maySee(who, card.get()) ? then.apply(card.get()) : refusedAccess(who, number, code);
  }

  /**
   * An account as a practice had it when it moved.
   *
   * @param entries how many the trail had
   */
  record Past(AccountReference card, int entries) {}

  /** R26: the account goes to another practice; the one that had it keeps it as it was. */
  void leave(AccountReference card) {
    past.add(new Past(card, trail.size()));
  }

  /** The last day on which a patient leaves a home counts. */
  void leaveHome(AccountReference card, LocalDate on) {
    left.merge(
        card.number() + " " + card.home(),
        on.toString(),
        (one, other) -> one.compareTo(other) > 0 ? one : other);
  }

  Optional<AccountReference> pastAt(Person staff, String number) {
    return past.stream()
        .map(Past::card)
        .filter(card -> card.number().equals(number) && card.practices().contains(staff.at()))
        .reduce((earlier, later) -> later);
  }

  /** Whether staff may read the entry at that place of the account's trail. */
  boolean isOfTheTimeOf(Person staff, String number, int entry) {
    for (Past was : past) {
      if (was.card().number().equals(number) && entry < was.entries()) {
        return was.card().practices().contains(staff.at());
      }
    }
    return maySee(staff, account(number).orElseThrow());
  }

  /** Goes on with an account to change, which is another practice's where it has moved. */
  Answer managed(Person who, String number, String code, Function<AccountReference, Answer> then) {
    Optional<AccountReference> card = account(number);
    boolean hadIt = who.is(STAFF) && pastAt(who, number).isPresent();
    return hadIt && !maySee(who, card.orElseThrow())
        ? atAnotherPractice(who, card.get())
        : visible(who, number, code, then);
  }

  /** Goes on with a home at the staff member's practice. */
  Answer homeAt(Person staff, String number, Function<AccountReference, Answer> then) {
    Optional<AccountReference> home = account(number);
    if (home.isPresent() && !maySee(staff, home.get())) {
      return atAnotherPractice(staff, home.get());
    }
    return home.isPresent() ? ofOpenHome(home.get(), then) : Answer.refused(NO_HOME);
  }

  /** Goes on with a home that is open (R24). */
  Answer ofOpenHome(AccountReference card, Function<AccountReference, Answer> then) {
    return switch (card.state()) {
      case CARE_HOME -> then.apply(card);
      case CLOSED_HOME -> Answer.refused("care-home-closed");
      default -> Answer.refused(NO_HOME);
    };
  }

  /** Goes on with a home, open or closed, that may be seen. */
  Answer visibleHome(Person who, String number, Function<AccountReference, Answer> then) {
    return visible(
        who,
        number,
        NO_HOME,
        card -> card.isCareHome() ? then.apply(card) : Answer.refused(NO_HOME));
  }

  List<AccountReference> residentsOf(String home) {
    return accounts.values().stream()
        .filter(card -> card.state() == RESIDENT && card.home().equals(home))
        .toList();
  }

  /**
   * An entry of the trail.
   *
   * @param subject the account's number, or none
   * @param account whether there was an account with that number: whichever is opened under it
   *     later is another
   */
  record Entry(String line, String subject, boolean account) {}

  void log(Person who, String action, String subject) {
    trail.add(new Entry(line(who.name(), action, subject), subject, accounts.containsKey(subject)));
  }

  /**
   * Whether an entry is on the account that has the number now, or where none has, on the number.
   */
  boolean isOn(String number, Entry entry) {
    return entry.subject().equals(number) && (entry.account() || !accounts.containsKey(number));
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
