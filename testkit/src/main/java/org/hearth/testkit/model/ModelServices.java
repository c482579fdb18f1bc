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
  private final ModelSystem world;

  ModelServices(ModelSystem world) {
    this.world = world;
  }

  @Override
  public Answer ask(Person who, TypedInput number) {
    if (!who.is(STAFF)) {
      return world.notAllowed(who);
    }
    if (!number.right() || number.isBlank() || !number.meaning().startsWith("999999")) {
      return Answer.invalid(List.of("dummyNhsNumber"));
    }
    Optional<AccountReference> home = world.account(number.meaning());
    if (home.filter(card -> card.state() == CARE_HOME).isPresent()
        && !home.get().practices().contains(who.at())) {
      world.services.add(number.meaning() + " by " + who.at());
    }
    world.log(who, "SERVICE_ASKED", home.isPresent() ? number.meaning() : "");
    return Answer.granted("asked");
  }

  @Override
  public Answer list(Person who, String home) {
    return world.visibleHome(
        who,
        home,
        card -> {
          world.log(who, "SERVICE_REQUESTS_LISTED", home);
          return Answer.granted(
              world.services.stream().filter(asked -> asked.startsWith(home)).toList());
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
            if (!world.services.remove(home + " by " + practice)) {
              return Answer.refused("service-request-not-found");
            }
            served =
                References.at(
                    card,
                    Stream.concat(card.practices().stream(), Stream.of(practice))
                        .sorted()
                        .toList());
            world.accounts.put(home, served);
          }
          world.log(who, "CARE_HOME_REGISTERED_AT_PRACTICE", home);
          return Answer.granted(served);
        });
  }

  @Override
  public Answer refuse(Person who, String home, String practice) {
    return openHome(
        who,
        home,
        card -> {
          if (!world.services.remove(home + " by " + practice)) {
            return Answer.refused("service-request-not-found");
          }
          world.log(who, "SERVICE_REFUSED", home);
          return Answer.granted(card);
        });
  }

  @Override
  public Answer end(Person who, String home, String practice) {
    if (!who.is(STAFF) || !who.at().equals(practice)) {
      return world.notAllowed(who);
    }
    return openHome(
        who,
        home,
        card -> {
          if (world.residentsOf(home).stream()
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
          world.accounts.put(home, left);
          world.log(who, "SERVICE_ENDED", home);
          return Answer.granted(left);
        });
  }

  @Override
  public Answer close(Person who, String home, OptionalLong version, TypedInput reason) {
    if (who.is(HOME)) {
      return world.notAllowed(who);
    }
    return world.visibleHome(
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
            world.services.removeIf(asked -> asked.startsWith(home));
            world.accounts.put(home, References.closed(card));
          }
          world.log(who, "CARE_HOME_CLOSED", home);
          return Answer.granted(world.account(home).orElseThrow());
        });
  }

  private Optional<String> whyItStaysOpen(Person who, AccountReference card, OptionalLong version) {
    if (version.isPresent() && version.getAsLong() != card.version()) {
      return Optional.of("stale-version");
    }
    if (who.is(STAFF) && card.practices().size() > 1) {
      return Optional.of("several-practices");
    }
    return world.residentsOf(card.number()).isEmpty()
        ? Optional.empty()
        : Optional.of("care-home-has-residents");
  }

  private Answer openHome(Person who, String home, Function<AccountReference, Answer> then) {
    return world.visibleHome(who, home, card -> world.ofOpenHome(card, then));
  }
}
