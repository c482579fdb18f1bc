package org.hearth.adapter.inmemory;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.hearth.application.storage.login.WaitingLetter;
import org.hearth.domain.account.Account;
import org.hearth.domain.letter.Letter;

/**
 * The letters that wait.
 *
 * @param waiting by identifier, with the attempts so far
 * @param dueAt when each may be taken
 * @param inTurn the same, soonest first
 */
record LetterBook(
    Map<UUID, WaitingLetter> waiting, Map<UUID, Instant> dueAt, SortedSet<Due> inTurn) {
  static final LetterBook EMPTY =
      new LetterBook(
          HashMap.empty(),
          HashMap.empty(),
          TreeSet.empty(
              Comparator.comparing(Due::at).thenComparing(Due::letter, UuidOrder::compare)));

  /** When a letter may be taken. */
  record Due(Instant at, UUID letter) {}

  Optional<LetterBook> add(Letter letter) {
    return waiting.containsKey(letter.id())
        ? Optional.empty()
        : Optional.of(with(new WaitingLetter(letter, 0), letter.at()));
  }

  /** The letter whose turn it is, as it is now. */
  Optional<WaitingLetter> next(Instant now) {
    return inTurn
        .headOption()
        .filter(due -> !due.at().isAfter(now))
        .flatMap(due -> waiting.get(due.letter()))
        .toJavaOptional();
  }

  /** With a letter taken for one more attempt. */
  LetterBook taken(WaitingLetter letter, Instant until) {
    return postponed(letter.letter().id(), until)
        .with(new WaitingLetter(letter.letter(), letter.attempt() + 1), until);
  }

  LetterBook postponed(UUID letter, Instant until) {
    return waiting.get(letter).map(known -> without(letter).with(known, until)).getOrElse(this);
  }

  LetterBook without(UUID letter) {
    return dueAt
        .get(letter)
        .map(
            at ->
                new LetterBook(
                    waiting.remove(letter),
                    dueAt.remove(letter),
                    inTurn.remove(new Due(at, letter))))
        .getOrElse(this);
  }

  /** Without letters about an account, or to its address. */
  LetterBook without(Account account) {
    return waiting
        .values()
        .map(WaitingLetter::letter)
        .filter(
            letter ->
                letter.account().filter(account.id()::equals).isPresent()
                    || account.email().filter(letter.to()::equals).isPresent())
        .foldLeft(this, (rest, letter) -> rest.without(letter.id()));
  }

  private LetterBook with(WaitingLetter letter, Instant at) {
    UUID id = letter.letter().id();
    LetterBook rest = without(id);
    return new LetterBook(
        rest.waiting.put(id, letter), rest.dueAt.put(id, at), rest.inTurn.add(new Due(at, id)));
  }
}
