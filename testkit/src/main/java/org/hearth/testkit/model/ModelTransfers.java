package org.hearth.testkit.model;

import static org.hearth.testkit.model.AccountReference.State.FORMER;
import static org.hearth.testkit.model.AccountReference.State.MOVED;
import static org.hearth.testkit.model.AccountReference.State.RESIDENT;
import static org.hearth.testkit.model.Person.Kind.STAFF;
import static org.hearth.testkit.model.Person.Kind.SUPPORT;

import java.util.List;
import java.util.Optional;

/** The rules of transfers to another practice, written down a second time. */
final class ModelTransfers {
  private static final String HIDDEN = "account-not-found";

  private final ModelSystem system;

  ModelTransfers(ModelSystem system) {
    this.system = system;
  }

  Answer ask(Person who, TypedInput number, TypedInput reason) {
    if (!who.is(STAFF)) {
      return system.notAllowed(who);
    }
    if (!number.right() || number.isBlank()) {
      return Answer.invalid(List.of("nhsNumber"));
    }
    if (reason.isBlank()) {
      return Answer.invalid(List.of("reason"));
    }
    Optional<AccountReference> card = system.account(number.meaning());
    if (card.isEmpty()) {
      return Answer.refused(HIDDEN);
    }
    if (system.maySee(who, card.get())) {
      return Answer.refused("number-in-use");
    }
    system.resets.add(number.meaning() + " at " + who.at());
    system.log(who, "TRANSFER_ASKED", number.meaning());
    return Answer.granted("asked");
  }

  Answer transfer(Person who, String account, String practice, TypedInput reason) {
    if (!who.is(SUPPORT)) {
      return system.notAllowed(who);
    }
    if (reason.isBlank()) {
      return Answer.invalid(List.of("reason"));
    }
    Optional<AccountReference> known = system.account(account).filter(card -> !card.isCareHome());
    if (known.isEmpty()) {
      return Answer.refused(HIDDEN);
    }
    AccountReference card = known.get();
    if (!card.practices().contains(practice)) {
      card = moved(card, practice);
    }
    system.log(who, "ACCOUNT_TRANSFERRED", account);
    return Answer.granted(card);
  }

  private AccountReference moved(AccountReference card, String practice) {
    boolean resident = card.state() == RESIDENT;
    if (resident) {
      system.leaveHome(card, system.today);
    }
    system.leave(resident ? References.as(card, MOVED) : card);
    boolean former = resident || card.state() == MOVED;
    AccountReference moved = References.movedTo(card, former ? FORMER : card.state(), practice);
    system.accounts.put(card.number(), moved);
    system.resets.removeIf(asked -> asked.startsWith(card.number()));
    return moved;
  }
}
