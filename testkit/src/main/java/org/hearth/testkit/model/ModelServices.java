package org.hearth.testkit.model;

import static org.hearth.testkit.model.AccountReference.State.CARE_HOME;
import static org.hearth.testkit.model.Person.Kind.STAFF;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of which practices serve a home, written down a second time. */
final class ModelServices {
  private static final String NO_HOME = "care-home-not-found";

  private final ModelSystem world;

  ModelServices(ModelSystem world) {
    this.world = world;
  }

  Answer ask(Person who, TypedInput number) {
    if (!who.is(STAFF)) {
      return world.notAllowed(who);
    }
    if (!number.right() || number.isBlank() || !number.meaning().startsWith("999999")) {
      return Answer.invalid(List.of("dummyNhsNumber"));
    }
    Optional<AccountReference> home = world.account(number.meaning());
    if (home.isPresent() && !home.get().practices().contains(who.at())) {
      world.services.add(number.meaning() + " by " + who.at());
    }
    world.log(who, "SERVICE_ASKED", home.isPresent() ? number.meaning() : "");
    return Answer.granted("asked");
  }

  Answer list(Person who, String home) {
    return home(
        who,
        home,
        card -> {
          world.log(who, "SERVICE_REQUESTS_LISTED", home);
          return Answer.granted(
              world.services.stream().filter(asked -> asked.startsWith(home)).toList());
        });
  }

  Answer confirm(Person who, String home, String practice) {
    return home(
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

  Answer refuse(Person who, String home, String practice) {
    return home(
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

  Answer end(Person who, String home, String practice) {
    if (!who.is(STAFF) || !who.at().equals(practice)) {
      return world.notAllowed(who);
    }
    return home(
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

  private Answer home(Person who, String home, Function<AccountReference, Answer> then) {
    return world.visible(
        who,
        home,
        NO_HOME,
        card -> card.state() == CARE_HOME ? then.apply(card) : Answer.refused(NO_HOME));
  }
}
