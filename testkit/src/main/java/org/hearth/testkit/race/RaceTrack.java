package org.hearth.testkit.race;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.storage.SampleStorage;

/** Hearth on the storage under test, the racers, and questions to the storage about a race. */
final class RaceTrack implements AutoCloseable {
  static final Actor STAFF = new Actor.PracticeStaff("Front desk", new OdsCode("Z99001"));
  static final Actor SUPPORT = new Actor.Support("Support");

  private final Storage storage;
  private final Hearth hearth;
  private final Racers racers = new Racers();

  RaceTrack(Storage storage) {
    this.storage = storage;
    this.hearth = Hearth.on(storage, Settings.standard().withTestNumbers(TestNumbers.ALLOWED));
  }

  Hearth hearth() {
    return hearth;
  }

  Storage storage() {
    return storage;
  }

  Racers racers() {
    return racers;
  }

  /** The one racer whose wish was granted. */
  static int winner(List<? extends Either<Refusal, ?>> finishes) {
    List<Integer> winners =
        IntStream.range(0, finishes.size())
            .filter(racer -> finishes.get(racer).isRight())
            .boxed()
            .toList();
    assertThat(winners).as("racers who won").hasSize(1);
    return winners.get(0);
  }

  /** Why the others were refused, in the order of the racers. */
  static List<Refusal> refusals(List<? extends Either<Refusal, ?>> finishes) {
    return finishes.stream()
        .filter(Either::isLeft)
        .<Refusal>map(finish -> finish.getLeft())
        .toList();
  }

  /** Of all that the racers of a round wanted to be stored, there is nothing but this. */
  void assertNothingStoredBut(
      Account winner, Set<? extends AccountNumber> numbers, Set<EmailAddress> emails) {
    assertThat(storage.accounts().find(new AccountKeys(Set.of(), numbers, emails)))
        .containsExactly(winner);
  }

  List<Resident> residentsOf(AccountId careHome) {
    return SampleStorage.pages(
        page -> storage.dependencies().residentsOf(careHome, Optional.empty(), page), Page.LARGEST);
  }

  /** The trail has an entry for each of these actions, once, and for no other. */
  void assertTrail(AuditAction action, List<? extends Account> subjects) {
    List<AccountId> recorded = new ArrayList<>();
    for (AuditEntry entry :
        SampleStorage.pages(
            page -> storage.auditTrail().entries(Optional.empty(), page), Page.LARGEST)) {
      if (entry.action() == action) {
        entry.subject().ifPresent(recorded::add);
      }
    }
    assertThat(recorded)
        .containsExactlyInAnyOrderElementsOf(subjects.stream().map(Account::id).toList());
  }

  /** The addresses of all racers of a round. */
  static Set<EmailAddress> emails(int round) {
    return IntStream.range(0, Racers.COUNT)
        .mapToObj(racer -> new EmailAddress(RaceForms.email(round, racer)))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void close() {
    racers.close();
  }
}
