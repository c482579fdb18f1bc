package org.hearth.testkit.model;

import static org.hearth.testkit.model.AccountReference.State.CARE_HOME;
import static org.hearth.testkit.model.AccountReference.State.CLOSED_HOME;
import static org.hearth.testkit.model.AccountReference.State.HOLDER;
import static org.hearth.testkit.model.Person.Kind.HOME;
import static org.hearth.testkit.model.Person.Kind.STAFF;
import static org.hearth.testkit.model.Person.Kind.SUPPORT;
import static org.hearth.testkit.model.Person.Kind.SYSTEM;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The rules of accounts, written down a second time and as simply as possible. */
final class ModelAccounts implements AccountsDriver {
  private static final String HIDDEN = "account-not-found";

  private final ModelSystem system;

  ModelAccounts(ModelSystem system) {
    this.system = system;
  }

  @Override
  public Answer openHome(Person who, HomeEntry entry) {
    if (!who.is(STAFF)) {
      return system.notAllowed(who);
    }
    if (!entry.wrong().isEmpty()) {
      return Answer.invalid(entry.wrong());
    }
    if (!entry.checked() || !entry.agrees()) {
      return Answer.refused("confirmation-missing");
    }
    if (entry.email().isBlank()) {
      return Answer.refused("email-required");
    }
    Optional<AccountReference> numbered = system.account(entry.number().meaning());
    if (numbered.isPresent() && !system.maySee(who, numbered.get())) {
      return system.atAnotherPractice(who, numbered.get());
    }
    if (numbered.isPresent() && numbered.get().state() == CLOSED_HOME) {
      return Answer.refused("care-home-closed");
    }
    if (numbered.isPresent()) {
      return Answer.refused(isOfAnotherName(who, entry) ? "different-person" : "number-in-use");
    }
    Optional<AccountReference> addressed = system.withEmail(entry.email().meaning());
    if (addressed.isPresent()) {
      return system.emailInUse(who, addressed.get());
    }
    String number = entry.number().meaning();
    if (number.isEmpty()) {
      if (!system.heardAFreeAndSafeNumber()) {
        return Answer.granted("a number that is free and safe");
      }
      number = String.valueOf(system.heard);
    }
    AccountReference card = References.home(number, entry, who.at());
    system.accounts.put(number, card);
    system.log(who, "CARE_HOME_OPENED", number);
    return Answer.granted(card);
  }

  /** The home with that number and address that the practice has, which has another name. */
  private boolean isOfAnotherName(Person who, HomeEntry entry) {
    return system
        .account(entry.number().meaning())
        .filter(card -> card.practices().contains(who.at()))
        .filter(card -> card.email().equals(entry.email().meaning()))
        .filter(card -> !ModelSearches.key(card.name()).equals(key(entry)))
        .isPresent();
  }

  private static String key(HomeEntry entry) {
    return ModelSearches.key(entry.name().meaning());
  }

  @Override
  public Answer registerPatient(Person who, PersonEntry entry) {
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
    Optional<AccountReference> known = system.account(entry.number().meaning());
    if (known.isPresent() && !system.maySee(who, known.get())) {
      return system.atAnotherPractice(who, known.get());
    }
    if (known.isPresent()) {
      return Answer.refused(
          system.isRecognised(entry, known.get()) ? "number-in-use" : "different-person");
    }
    Optional<AccountReference> holder = system.withEmail(entry.email().meaning());
    if (holder.isPresent()) {
      return system.emailInUse(who, holder.get());
    }
    AccountReference card = References.person(HOLDER, entry, who.at(), "", "", 0);
    system.accounts.put(card.number(), card);
    system.log(who, "PATIENT_REGISTERED", card.number());
    return Answer.granted(card);
  }

  @Override
  public Answer amend(
      Person who, String account, OptionalLong version, DetailsEntry details, TypedInput reason) {
    if (who.is(HOME) || who.is(SYSTEM)) {
      return system.notAllowed(who);
    }
    return system.managed(
        who,
        account,
        HIDDEN,
        card -> {
          if (card.state() == CLOSED_HOME) {
            return Answer.refused("care-home-closed");
          }
          if (version.isPresent() && version.getAsLong() != card.version()) {
            return Answer.refused("stale-version");
          }
          if (who.is(SUPPORT) && reason.isBlank()) {
            return Answer.invalid(List.of("reason"));
          }
          List<String> wrong = details.wrong(card.state() == CARE_HOME);
          if (!wrong.isEmpty()) {
            return Answer.invalid(wrong);
          }
          Optional<AccountReference> holder =
              system.withEmail(details.email().meaning()).filter(other -> !other.equals(card));
          if (holder.isPresent()) {
            return system.emailInUse(who, holder.get());
          }
          AccountReference amended = References.amended(card, details);
          if (who.is(STAFF)
              && card.practices().size() > 1
              && !amended.email().equals(card.email())) {
            return askedFirst(who, card, amended);
          }
          system.accounts.put(account, amended);
          system.log(
              who, hasOtherName(card, amended) ? "IDENTITY_AMENDED" : "CONTACT_AMENDED", account);
          return Answer.granted(amended);
        });
  }

  /** R25: the address stays until the old one confirms another; the other details do not. */
  private Answer askedFirst(Person who, AccountReference card, AccountReference amended) {
    AccountReference others = References.with(amended, card.email(), amended.version());
    AccountReference kept =
        References.with(others, card.email(), card.version()).equals(card) ? card : others;
    system.accounts.put(card.number(), kept);
    system.log(who, "ADDRESS_CHANGE_ASKED", card.number());
    return Answer.granted(kept);
  }

  private static boolean hasOtherName(AccountReference before, AccountReference after) {
    return !List.of(before.given(), before.name(), before.born())
        .equals(List.of(after.given(), after.name(), after.born()));
  }

  @Override
  public Answer removeEmail(
      Person who, String account, OptionalLong version, boolean confirmed, TypedInput reason) {
    if (who.is(HOME) || who.is(SYSTEM)) {
      return system.notAllowed(who);
    }
    return system.managed(
        who,
        account,
        HIDDEN,
        card -> {
          if (card.state() == CLOSED_HOME) {
            return Answer.refused("care-home-closed");
          }
          if (version.isPresent() && version.getAsLong() != card.version()) {
            return Answer.refused("stale-version");
          }
          if (who.is(SUPPORT) && reason.isBlank()) {
            return Answer.invalid(List.of("reason"));
          }
          if (card.state() == CARE_HOME) {
            return Answer.refused("email-required");
          }
          if (!confirmed) {
            return Answer.refused("no-email-not-confirmed");
          }
          AccountReference without = References.withEmail(card, "");
          system.accounts.put(account, without);
          system.log(who, "EMAIL_REMOVED", account);
          return Answer.granted(without);
        });
  }

  @Override
  public Answer find(Person who, TypedInput number) {
    return new ModelSearches(system).find(who, number);
  }

  @Override
  public Answer read(Person who, String account) {
    return new ModelSearches(system).read(who, account);
  }

  @Override
  public Answer searchByEmail(Person who, TypedInput email) {
    return new ModelSearches(system).byEmail(who, email);
  }

  @Override
  public Answer searchByName(Person who, TypedInput family, TypedInput born) {
    return new ModelSearches(system).byName(who, family, born);
  }

  @Override
  public Answer suggest(Person who) {
    return new ModelSearches(system).suggest(who);
  }

  @Override
  public Answer count(Person who) {
    return new ModelSearches(system).count(who);
  }
}
