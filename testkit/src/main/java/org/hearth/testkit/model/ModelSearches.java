package org.hearth.testkit.model;

import static org.hearth.testkit.model.Person.Kind.HOME;
import static org.hearth.testkit.model.Person.Kind.STAFF;
import static org.hearth.testkit.model.Person.Kind.SUPPORT;
import static org.hearth.testkit.model.Person.Kind.SYSTEM;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearth.testkit.generator.DummyNumbers;

/** The rules of finding accounts and numbers, written down a second time. */
final class ModelSearches {
  private static final List<String> ALL =
      IntStream.range(0, 10_000).mapToObj("999999%04d"::formatted).toList();
  private static final Set<String> SAFE =
      ALL.stream().filter(DummyNumbers::isSafe).collect(Collectors.toUnmodifiableSet());

  private final ModelSystem world;

  ModelSearches(ModelSystem world) {
    this.world = world;
  }

  Answer find(Person who, TypedInput number) {
    if (who.is(HOME) || who.is(SYSTEM)) {
      return world.notAllowed(who);
    }
    if (!number.right() || number.isBlank()) {
      return Answer.invalid(List.of("number"));
    }
    Optional<AccountReference> found = world.account(number.meaning());
    world.log(who, "ACCOUNT_FOUND", found.map(AccountReference::number).orElse(""));
    if (found.isEmpty()) {
      return Answer.granted(
          "not found, creates "
              + (number.meaning().startsWith("999999") ? "CARE_HOME" : "PATIENT"));
    }
    return world.maySee(who, found.get())
        ? Answer.granted(found.get())
        : Answer.granted("at another practice");
  }

  Answer read(Person who, String account) {
    Optional<AccountReference> past = who.is(STAFF) ? world.pastAt(who, account) : Optional.empty();
    if (past.isPresent() && !world.maySee(who, world.account(account).orElseThrow())) {
      world.log(who, "ACCOUNT_READ", account);
      return Answer.granted(past.get());
    }
    return world.visible(
        who,
        account,
        "account-not-found",
        card -> {
          world.log(who, "ACCOUNT_READ", account);
          return Answer.granted(card);
        });
  }

  Answer byEmail(Person who, TypedInput email) {
    if (!who.is(STAFF) && !who.is(SUPPORT)) {
      return world.notAllowed(who);
    }
    return !email.right() || email.isBlank()
        ? Answer.invalid(List.of("email"))
        : withEmail(who, email.meaning());
  }

  private Answer withEmail(Person who, String email) {
    Optional<AccountReference> holder = world.withEmail(email);
    return holder.filter(card -> !world.maySee(who, card)).isPresent()
        ? world.atAnotherPractice(who, holder.get())
        : found(who, holder.stream());
  }

  Answer byName(Person who, TypedInput family, TypedInput born) {
    if (!who.is(STAFF)) {
      return world.notAllowed(who);
    }
    List<String> wrong =
        Stream.concat(
                Stream.of("familyName").filter(x -> !family.right() || family.isBlank()),
                Stream.of("dateOfBirth").filter(x -> !born.right() || born.isBlank()))
            .sorted()
            .toList();
    if (!wrong.isEmpty()) {
      return Answer.invalid(wrong);
    }
    return found(
        who,
        world.accounts.values().stream()
            .filter(card -> !card.isCareHome())
            .filter(card -> key(card.name()).equals(key(family.meaning())))
            .filter(card -> card.born().equals(born.meaning())));
  }

  private Answer found(Person who, Stream<AccountReference> references) {
    List<AccountReference> visible = references.filter(card -> world.maySee(who, card)).toList();
    if (visible.isEmpty()) {
      world.log(who, "ACCOUNTS_SEARCHED", "");
    }
    visible.forEach(card -> world.log(who, "ACCOUNTS_SEARCHED", card.number()));
    return Answer.granted(visible);
  }

  static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('\u00f3', 'o').replaceAll("[' ]", "");
  }

  Answer suggest(Person who) {
    if (who.is(HOME)) {
      return world.notAllowed(who);
    }
    return Answer.granted(
        world.heardAFreeAndSafeNumber()
            ? String.valueOf(world.heard)
            : "a number that is free and safe");
  }

  Answer count(Person who) {
    if (who.is(HOME)) {
      return world.notAllowed(who);
    }
    List<String> free = ALL.stream().filter(number -> !world.isUsed(number)).toList();
    return Answer.granted(
        ALL.size() - free.size(), free.size(), (int) free.stream().filter(SAFE::contains).count());
  }
}
