package org.hearth.testkit.model;

import static org.hearth.testkit.model.AccountReference.State.FORMER;
import static org.hearth.testkit.model.AccountReference.State.HOLDER;
import static org.hearth.testkit.model.AccountReference.State.MOVED;
import static org.hearth.testkit.model.AccountReference.State.RESET;
import static org.hearth.testkit.model.AccountReference.State.RESIDENT;
import static org.hearth.testkit.model.Person.Kind.STAFF;
import static org.hearth.testkit.model.Person.Kind.SUPPORT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.domain.dependency.EndReason;

/** The rules of residents and resets, written down a second time. */
final class ModelCare implements CareDriver {
  private static final String HIDDEN = "account-not-found";

  private final ModelSystem system;

  ModelCare(ModelSystem system) {
    this.system = system;
  }

  @Override
  public Answer registerResident(Person who, String home, PersonEntry entry) {
    if (!who.is(STAFF)) {
      return system.notAllowed(who);
    }
    if (!entry.wrong().isEmpty()) {
      return Answer.invalid(entry.wrong());
    }
    if (!entry.checked() || !entry.agrees()) {
      return Answer.refused("confirmation-missing");
    }
    if (entry.email().isBlank() && !entry.noEmail()) {
      return Answer.refused("no-email-not-confirmed");
    }
    return system.homeAt(who, home, found -> admit(who, home, entry));
  }

  private Answer admit(Person who, String home, PersonEntry entry) {
    String number = entry.number().meaning();
    Optional<AccountReference> known = system.account(number);
    if (known.isPresent() && !system.maySee(who, known.get()) && !isLeftFor(entry, known.get())) {
      return system.atAnotherPractice(who, known.get());
    }
    if (known.isPresent() && !system.isRecognised(entry, known.get())) {
      return Answer.refused("different-person");
    }
    if (known.isPresent() && known.get().state() == HOLDER) {
      return Answer.refused("resident-has-account");
    }
    if (known.isPresent() && known.get().state() == RESIDENT) {
      return Answer.refused(
          known.get().home().equals(home) ? "already-registered" : "resident-of-another-care-home");
    }
    Optional<AccountReference> holder =
        system.withEmail(entry.email().meaning()).filter(other -> !other.number().equals(number));
    if (holder.isPresent()) {
      return system.emailInUse(who, holder.get());
    }
    long version = known.map(card -> card.version() + 1).orElse(0L);
    known.filter(was -> !was.practices().contains(who.at())).ifPresent(system::leave);
    AccountReference card =
        References.person(RESIDENT, entry, who.at(), home, system.today.toString(), version);
    system.accounts.put(number, card);
    system.log(who, "RESIDENT_REGISTERED", number);
    return Answer.granted(card);
  }

  /** R26: the practice before has let the person go, and it is that person. */
  private boolean isLeftFor(PersonEntry entry, AccountReference card) {
    return card.state() == MOVED && system.isSamePerson(entry, card);
  }

  @Override
  public Answer move(Person who, String patient, String toHome) {
    return resident(
        who,
        patient,
        card -> {
          if (card.home().equals(toHome)) {
            return Answer.refused("already-registered");
          }
          return system.homeAt(
              who,
              toHome,
              home -> {
                system.leaveHome(card, system.today);
                AccountReference moved =
                    References.in(card, RESIDENT, toHome, system.today.toString());
                system.accounts.put(patient, moved);
                system.log(who, "RESIDENT_MOVED", patient);
                return Answer.granted(moved);
              });
        });
  }

  @Override
  public Answer end(Person who, String patient, EndReason reason, int daysAgo) {
    return resident(
        who,
        patient,
        card -> {
          LocalDate on = system.today.minusDays(daysAgo);
          if (on.isBefore(LocalDate.parse(card.since())) || on.isAfter(system.today)) {
            return Answer.invalid(List.of("on"));
          }
          system.leaveHome(card, on);
          AccountReference left = References.in(card, after(reason), "", "");
          system.accounts.put(patient, left);
          system.log(who, "DEPENDENCY_ENDED", patient);
          return Answer.granted(left);
        });
  }

  private static AccountReference.State after(EndReason reason) {
    return switch (reason) {
      case OWN_ACCOUNT -> HOLDER;
      case MOVED_PRACTICE -> MOVED;
      default -> FORMER;
    };
  }

  private Answer resident(Person who, String patient, Function<AccountReference, Answer> then) {
    if (!who.is(STAFF)) {
      return system.notAllowed(who);
    }
    Optional<AccountReference> known = system.account(patient);
    if (known.isPresent() && !system.maySee(who, known.get())) {
      return system.atAnotherPractice(who, known.get());
    }
    return known
        .map(
            card ->
                switch (card.state()) {
                  case RESIDENT -> then.apply(card);
                  case CARE_HOME, CLOSED_HOME -> Answer.refused(HIDDEN);
                  default -> Answer.refused("not-a-dependent");
                })
        .orElse(Answer.refused(HIDDEN));
  }

  @Override
  public Answer residents(Person who, String home) {
    return system.visibleHome(
        who,
        home,
        card -> {
          system.log(who, "RESIDENTS_LISTED", home);
          return Answer.granted(
              system.residentsOf(home).stream()
                  .filter(resident -> !who.is(STAFF) || system.maySee(who, resident))
                  .toList());
        });
  }

  @Override
  public Answer askForReset(Person who, String account, TypedInput reason) {
    if (!who.is(STAFF)) {
      return system.notAllowed(who);
    }
    return holder(
        who,
        account,
        reason,
        card -> {
          system.resets.add(account + " at " + who.at());
          system.log(who, "RESET_ASKED", account);
          return Answer.granted(account + " at " + who.at());
        });
  }

  @Override
  public Answer resets(Person who) {
    if (!who.is(SUPPORT)) {
      return system.notAllowed(who);
    }
    system.log(who, "RESET_REQUESTS_LISTED", "");
    return Answer.granted(List.copyOf(system.resets));
  }

  @Override
  public Answer reset(Person who, String account, TypedInput reason) {
    if (!who.is(SUPPORT)) {
      return system.notAllowed(who);
    }
    return holder(
        who,
        account,
        reason,
        card -> {
          AccountReference reset = References.in(card, RESET, "", "");
          system.accounts.put(account, reset);
          system.resets.removeIf(asked -> asked.startsWith(account));
          system.log(who, "ACCOUNT_RESET", account);
          return Answer.granted(reset);
        });
  }

  private Answer holder(
      Person who, String account, TypedInput reason, Function<AccountReference, Answer> then) {
    return reason.isBlank()
        ? Answer.invalid(List.of("reason"))
        : system.managed(
            who,
            account,
            HIDDEN,
            card -> card.state() == HOLDER ? then.apply(card) : Answer.refused("nothing-to-reset"));
  }

  @Override
  public Answer askForTransfer(Person who, TypedInput number, TypedInput reason) {
    return new ModelTransfers(system).ask(who, number, reason);
  }

  @Override
  public Answer transfer(Person who, String account, String practice, TypedInput reason) {
    return new ModelTransfers(system).transfer(who, account, practice, reason);
  }

  @Override
  public Answer nextDay() {
    system.today = system.today.plusDays(1);
    return Answer.granted();
  }
}
