package org.hearth.testkit.model;

import static org.hearth.testkit.model.AccountReference.State.CARE_HOME;
import static org.hearth.testkit.model.Person.Kind.HOME;
import static org.hearth.testkit.model.Person.Kind.STAFF;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of which practices serve a home, written down a second time. */
final class ModelServices implements ServicesDriver {
  private final ModelSystem system;

  ModelServices(ModelSystem system) {
    this.system = system;
  }

  @Override
  public Answer ask(Person who, TypedInput number) {
    if (!who.is(STAFF)) {
      return system.notAllowed(who);
    }
    if (!number.right() || number.isBlank() || !number.meaning().startsWith("999999")) {
      return Answer.invalid(List.of("dummyNhsNumber"));
    }
    Optional<AccountReference> home = system.account(number.meaning());
    if (home.filter(card -> card.state() == CARE_HOME).isPresent()
        && !home.get().practices().contains(who.at())) {
      system.services.add(number.meaning() + " by " + who.at());
    }
    system.log(who, "SERVICE_ASKED", home.isPresent() ? number.meaning() : "");
    return Answer.granted("asked");
  }

  @Override
  public Answer list(Person who, String home) {
    return system.visibleHome(
        who,
        home,
        card -> {
          system.log(who, "SERVICE_REQUESTS_LISTED", home);
          return Answer.granted(
              system.services.stream().filter(asked -> asked.startsWith(home)).toList());
        });
  }

  @Override
  public Answer confirm(Person who, String home, String practice) {
    return openHome(
        who,
        home,
        card -> {
          AccountReference served = card;
          if (!card.practices().contains(practice)) {
            if (!system.services.remove(home + " by " + practice)) {
              return Answer.refused("service-request-not-found");
            }
            served =
                References.at(
                    card,
                    Stream.concat(card.practices().stream(), Stream.of(practice))
                        .sorted()
                        .toList());
            system.accounts.put(home, served);
          }
          system.log(who, "CARE_HOME_REGISTERED_AT_PRACTICE", home);
          return Answer.granted(served);
        });
  }

  @Override
  public Answer refuse(Person who, String home, String practice) {
    return openHome(
        who,
        home,
        card -> {
          if (!system.services.remove(home + " by " + practice)) {
            return Answer.refused("service-request-not-found");
          }
          system.log(who, "SERVICE_REFUSED", home);
          return Answer.granted(card);
        });
  }

  @Override
  public Answer end(Person who, String home, String practice) {
    if (!who.is(STAFF) || !who.at().equals(practice)) {
      return system.notAllowed(who);
    }
    return openHome(
        who,
        home,
        card -> {
          if (system.residentsOf(home).stream()
              .anyMatch(resident -> resident.practices().contains(practice))) {
            return Answer.refused("care-home-has-residents");
          }
          if (card.practices().size() == 1) {
            return Answer.refused("only-practice");
          }
          AccountReference left =
              References.at(
                  card,
                  card.practices().stream().filter(other -> !other.equals(practice)).toList());
          system.accounts.put(home, left);
          system.log(who, "SERVICE_ENDED", home);
          return Answer.granted(left);
        });
  }

  @Override
  public Answer close(Person who, String home, OptionalLong version, TypedInput reason) {
    if (who.is(HOME)) {
      return system.notAllowed(who);
    }
    return system.visibleHome(
        who,
        home,
        card -> {
          if (reason.isBlank()) {
            return Answer.invalid(List.of("reason"));
          }
          if (card.state() == CARE_HOME) {
            Optional<String> refusal = whyItStaysOpen(who, card, version);
            if (refusal.isPresent()) {
              return Answer.refused(refusal.get());
            }
            system.services.removeIf(asked -> asked.startsWith(home));
            system.accounts.put(home, References.closed(card));
          }
          system.log(who, "CARE_HOME_CLOSED", home);
          return Answer.granted(system.account(home).orElseThrow());
        });
  }

  private Optional<String> whyItStaysOpen(Person who, AccountReference card, OptionalLong version) {
    if (version.isPresent() && version.getAsLong() != card.version()) {
      return Optional.of("stale-version");
    }
    if (who.is(STAFF) && card.practices().size() > 1) {
      return Optional.of("several-practices");
    }
    return system.residentsOf(card.number()).isEmpty()
        ? Optional.empty()
        : Optional.of("care-home-has-residents");
  }

  private Answer openHome(Person who, String home, Function<AccountReference, Answer> then) {
    return system.visibleHome(who, home, card -> system.ofOpenHome(card, then));
  }
}
