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

  private final ModelSystem system;

  ModelSearches(ModelSystem system) {
    this.system = system;
  }

  Answer find(Person who, TypedInput number) {
    if (who.is(HOME) || who.is(SYSTEM)) {
      return system.notAllowed(who);
    }
    if (!number.right() || number.isBlank()) {
      return Answer.invalid(List.of("number"));
    }
    Optional<AccountReference> found = system.account(number.meaning());
    system.log(who, "ACCOUNT_FOUND", found.map(AccountReference::number).orElse(""));
    if (found.isEmpty()) {
      return Answer.granted(
          "not found, creates "
              + (number.meaning().startsWith("999999") ? "CARE_HOME" : "PATIENT"));
    }
    return system.maySee(who, found.get())
        ? Answer.granted(found.get())
        : Answer.granted("at another practice");
  }

  Answer read(Person who, String account) {
    Optional<AccountReference> past =
        who.is(STAFF) ? system.pastAt(who, account) : Optional.empty();
    if (past.isPresent() && !system.maySee(who, system.account(account).orElseThrow())) {
      system.log(who, "ACCOUNT_READ", account);
      return Answer.granted(past.get());
    }
    return system.visible(
        who,
        account,
        "account-not-found",
        card -> {
          system.log(who, "ACCOUNT_READ", account);
          return Answer.granted(card);
        });
  }

  Answer byEmail(Person who, TypedInput email) {
    if (!who.is(STAFF) && !who.is(SUPPORT)) {
      return system.notAllowed(who);
    }
    return !email.right() || email.isBlank()
        ? Answer.invalid(List.of("email"))
        : withEmail(who, email.meaning());
  }

  private Answer withEmail(Person who, String email) {
    Optional<AccountReference> holder = system.withEmail(email);
    return holder.filter(card -> !system.maySee(who, card)).isPresent()
        ? system.atAnotherPractice(who, holder.get())
        : found(who, holder.stream());
  }

  Answer byName(Person who, TypedInput family, TypedInput born) {
    if (!who.is(STAFF)) {
      return system.notAllowed(who);
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
        system.accounts.values().stream()
            .filter(card -> !card.isCareHome())
            .filter(card -> key(card.name()).equals(key(family.meaning())))
            .filter(card -> card.born().equals(born.meaning())));
  }

  private Answer found(Person who, Stream<AccountReference> references) {
    List<AccountReference> visible = references.filter(card -> system.maySee(who, card)).toList();
    if (visible.isEmpty()) {
      system.log(who, "ACCOUNTS_SEARCHED", "");
    }
    visible.forEach(card -> system.log(who, "ACCOUNTS_SEARCHED", card.number()));
    return Answer.granted(visible);
  }

  static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('\u00f3', 'o').replaceAll("[' ]", "");
  }

  Answer suggest(Person who) {
    if (who.is(HOME)) {
      return system.notAllowed(who);
    }
    return Answer.granted(
        system.heardAFreeAndSafeNumber()
            ? String.valueOf(system.heard)
            : "a number that is free and safe");
  }

  Answer count(Person who) {
    if (who.is(HOME)) {
      return system.notAllowed(who);
    }
    List<String> free = ALL.stream().filter(number -> !system.isUsed(number)).toList();
    return Answer.granted(
        ALL.size() - free.size(), free.size(), (int) free.stream().filter(SAFE::contains).count());
  }
}
