package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.login.Letters;
import org.hearth.application.storage.login.WaitingLetter;
import org.hearth.domain.account.Account;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.letter.Letter;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.testkit.race.Racers;
import org.junit.jupiter.api.Test;

/** {@link Letters}, and letters that come with changes. */
public interface LettersContract extends StorageFactory {

  @Test
  default void letters_are_kept_with_the_accounts_that_are_opened() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    CareHomeAccount one = given.sample().careHome();
    CareHomeAccount two = given.sample().careHome();
    CareHomeAccount refused = given.sample().careHome().amended(one.contact(), one.email());
    Letter first = letter(logins, one);
    Letter second = letter(logins, two);

    BitSet kept =
        given
            .storage()
            .changes()
            .commit(
                List.of(
                    opening(given, one, first),
                    opening(given, refused, letter(logins, refused)),
                    opening(given, two, second)));

    assertThat(kept.cardinality()).isEqualTo(2);
    assertThat(claimAll(logins)).containsExactlyInAnyOrder(first, second);
  }

  @Test
  default void a_letter_is_kept_with_an_amendment_and_not_without() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    AccountHolder patient = given.accountHolder();
    AccountHolder without = patient.amended(patient.contact(), Optional.empty());
    Letter letter = letter(logins, patient);
    given.keep(given.change(patient.id()).amend(without).write(letter).build());

    given.refuse(given.change(patient.id()).amend(without).write(letter(logins, patient)).build());

    assertThat(claimAll(logins)).containsExactly(letter);
  }

  @Test
  default void a_letter_that_was_taken_is_taken_again_when_the_time_is_over() {
    SampleLogins logins = new SampleLogins(SampleStorage.on(emptyStorage()));
    Letters letters = logins.storage().letters();
    Letter letter = logins.letter(Sample.email("desk"), Optional.empty());
    letters.add(letter);
    assertThat(letters.claim(SampleLogins.NOW.minusNanos(1_000), SampleLogins.LATER)).isEmpty();

    assertThat(letters.claim(SampleLogins.NOW, SampleLogins.LATER))
        .contains(new WaitingLetter(letter, 1));
    assertThat(letters.claim(SampleLogins.LATER.minusNanos(1_000), SampleLogins.LATER)).isEmpty();
    assertThat(letters.claim(SampleLogins.LATER, SampleLogins.LATER.plusSeconds(60)))
        .contains(new WaitingLetter(letter, 2));
  }

  @Test
  default void the_one_that_waits_longest_comes_first() {
    SampleLogins logins = new SampleLogins(SampleStorage.on(emptyStorage()));
    Letters letters = logins.storage().letters();
    Letter one = logins.letter(Sample.email("one"), Optional.empty());
    Letter two = logins.letter(Sample.email("two"), Optional.empty());
    Letter three = logins.letter(Sample.email("three"), Optional.empty());
    List.of(two, three, one).forEach(letters::add);
    letters.postpone(one.id(), SampleLogins.NOW.plusSeconds(60));
    letters.postpone(three.id(), SampleLogins.NOW.plusSeconds(30));

    List<Letter> claimed = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      letters
          .claim(SampleLogins.NOW.plusSeconds(60), SampleLogins.LATER)
          .ifPresent(waiting -> claimed.add(waiting.letter()));
    }
    assertThat(claimed).containsExactly(two, three, one);
  }

  @Test
  default void a_letter_that_is_finished_is_gone_and_its_entry_is_kept() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    SampleLogins logins = new SampleLogins(given);
    Letters letters = logins.storage().letters();
    Letter one = logins.letter(Sample.email("one"), Optional.empty());
    Letter two = logins.letter(Sample.email("two"), Optional.empty());
    List.of(one, two).forEach(letters::add);
    AuditEntry entry = logins.entry(Optional.empty());

    letters.finish(one.id(), Optional.of(entry));
    letters.finish(two.id(), Optional.empty());

    assertThat(claimAll(logins)).isEmpty();
    assertThat(given.trail()).containsExactly(entry);
  }

  @Test
  default void many_who_take_letters_at_once_take_different_ones() {
    SampleLogins logins = new SampleLogins(SampleStorage.on(emptyStorage()));
    List<Letter> written =
        Stream.generate(() -> logins.letter(Sample.email("desk"), Optional.empty()))
            .limit(50)
            .toList();
    written.forEach(logins.storage().letters()::add);

    List<Letter> claimed;
    try (Racers racers = new Racers()) {
      claimed = racers.race(racer -> claimAll(logins)).stream().flatMap(List::stream).toList();
    }
    assertThat(claimed).containsExactlyInAnyOrderElementsOf(written);
  }

  private static List<Letter> claimAll(SampleLogins logins) {
    List<Letter> claimed = new ArrayList<>();
    Letters letters = logins.storage().letters();
    Optional<WaitingLetter> next = letters.claim(SampleLogins.NOW, SampleLogins.LATER);
    while (next.isPresent()) {
      claimed.add(next.get().letter());
      next = letters.claim(SampleLogins.NOW, SampleLogins.LATER);
    }
    return claimed;
  }

  private static Letter letter(SampleLogins logins, Account account) {
    return logins.letter(account.email().orElseThrow(), Optional.of(account.id()));
  }

  private static Change opening(SampleStorage given, Account account, Letter letter) {
    return Change.opened(account, List.of(letter), given.sample().entry(account.id()));
  }
}
