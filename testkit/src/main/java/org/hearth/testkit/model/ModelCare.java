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

  private final ModelSystem world;

  ModelCare(ModelSystem world) {
    this.world = world;
  }

  @Override
  public Answer registerResident(Person who, String home, PersonEntry entry) {
    if (!who.is(STAFF)) {
      return world.notAllowed(who);
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
    return world.homeAt(who, home, found -> admit(who, home, entry));
  }

  private Answer admit(Person who, String home, PersonEntry entry) {
    String number = entry.number().meaning();
    Optional<AccountReference> known = world.account(number);
    if (known.isPresent() && !world.maySee(who, known.get()) && !isLeftFor(entry, known.get())) {
      return world.atAnotherPractice(who, known.get());
    }
    if (known.isPresent() && !world.isRecognised(entry, known.get())) {
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
        world.withEmail(entry.email().meaning()).filter(other -> !other.number().equals(number));
    if (holder.isPresent()) {
      return world.emailInUse(who, holder.get());
    }
    long version = known.map(card -> card.version() + 1).orElse(0L);
    known.filter(was -> !was.practices().contains(who.at())).ifPresent(world::leave);
    AccountReference card =
        References.person(RESIDENT, entry, who.at(), home, world.today.toString(), version);
    world.accounts.put(number, card);
    world.log(who, "RESIDENT_REGISTERED", number);
    return Answer.granted(card);
  }

  /** R26: the practice before has let the person go, and it is that person. */
  private boolean isLeftFor(PersonEntry entry, AccountReference card) {
    return card.state() == MOVED && world.isSamePerson(entry, card);
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
          return world.homeAt(
              who,
              toHome,
              home -> {
                world.leaveHome(card, world.today);
                AccountReference moved =
                    References.in(card, RESIDENT, toHome, world.today.toString());
                world.accounts.put(patient, moved);
                world.log(who, "RESIDENT_MOVED", patient);
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
          LocalDate on = world.today.minusDays(daysAgo);
          if (on.isBefore(LocalDate.parse(card.since())) || on.isAfter(world.today)) {
            return Answer.invalid(List.of("on"));
          }
          world.leaveHome(card, on);
          AccountReference left = References.in(card, after(reason), "", "");
          world.accounts.put(patient, left);
          world.log(who, "DEPENDENCY_ENDED", patient);
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
      return world.notAllowed(who);
    }
    Optional<AccountReference> known = world.account(patient);
    if (known.isPresent() && !world.maySee(who, known.get())) {
      return world.atAnotherPractice(who, known.get());
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
    return world.visibleHome(
        who,
        home,
        card -> {
          world.log(who, "RESIDENTS_LISTED", home);
          return Answer.granted(
              world.residentsOf(home).stream()
                  .filter(resident -> !who.is(STAFF) || world.maySee(who, resident))
                  .toList());
        });
  }

  @Override
  public Answer askForReset(Person who, String account, TypedInput reason) {
    if (!who.is(STAFF)) {
      return world.notAllowed(who);
    }
    return holder(
        who,
        account,
        reason,
        card -> {
          world.resets.add(account + " at " + who.at());
          world.log(who, "RESET_ASKED", account);
          return Answer.granted(account + " at " + who.at());
        });
  }

  @Override
  public Answer resets(Person who) {
    if (!who.is(SUPPORT)) {
      return world.notAllowed(who);
    }
    world.log(who, "RESET_REQUESTS_LISTED", "");
    return Answer.granted(List.copyOf(world.resets));
  }

  @Override
  public Answer reset(Person who, String account, TypedInput reason) {
    if (!who.is(SUPPORT)) {
      return world.notAllowed(who);
    }
    return holder(
        who,
        account,
        reason,
        card -> {
          AccountReference reset = References.in(card, RESET, "", "");
          world.accounts.put(account, reset);
          world.resets.removeIf(asked -> asked.startsWith(account));
          world.log(who, "ACCOUNT_RESET", account);
          return Answer.granted(reset);
        });
  }

  private Answer holder(
      Person who, String account, TypedInput reason, Function<AccountReference, Answer> then) {
    return reason.isBlank()
        ? Answer.invalid(List.of("reason"))
        : world.managed(
            who,
            account,
            HIDDEN,
            card -> card.state() == HOLDER ? then.apply(card) : Answer.refused("nothing-to-reset"));
  }

  @Override
  public Answer askForTransfer(Person who, TypedInput number, TypedInput reason) {
    return new ModelTransfers(world).ask(who, number, reason);
  }

  @Override
  public Answer transfer(Person who, String account, String practice, TypedInput reason) {
    return new ModelTransfers(world).transfer(who, account, practice, reason);
  }

  @Override
  public Answer nextDay() {
    world.today = world.today.plusDays(1);
    return Answer.granted();
  }
}
