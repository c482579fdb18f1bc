package org.hearth.testkit.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.race.RaceTrack.STAFF;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.contact.EmailAddress;
import org.hearth.domain.number.AccountNumber;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.AccountRefusal.NumberInUse.Holder;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.repetition.Repetitions;
import org.hearth.testkit.storage.SampleNumbers;
import org.junit.jupiter.api.Test;

/**
 * 32 threads want what only one can have, in a full build a thousand times: exactly one gets it,
 * the others get a refusal, and nothing half-made stays.
 */
public interface RaceContract extends HomeRaceContract {
  int ROUNDS_FOR_A_NUMBER = Repetitions.of(35, 350);
  int ROUNDS_FOR_AN_EMAIL_ADDRESS = Repetitions.of(35, 350);
  int ROUNDS_FOR_A_RESIDENT = Repetitions.of(30, 300);
  int ROUNDS_FOR_TWO_PEOPLE = Repetitions.of(20, 150);

  /** Each takes 32 numbers of the 9,091 that can be suggested. */
  int ROUNDS_FOR_A_SUGGESTION = Repetitions.of(10, 50);

  @Test
  default void r3_one_of_many_takes_a_dummy_number() {
    try (RaceTrack track = new RaceTrack(emptyStorage())) {
      List<CareHomeAccount> opened = new ArrayList<>();
      for (int i = 0; i < ROUNDS_FOR_A_NUMBER; i++) {
        int round = i;
        DummyNhsNumber number = DummyNhsNumber.endingIn(round);
        List<Either<Refusal, CareHomeAccount>> finishes =
            track
                .racers()
                .race(racer -> open(track, number.toString(), RaceForms.email(round, racer)));

        CareHomeAccount winner = finishes.get(RaceTrack.winner(finishes)).get();
        assertThat(winner.number()).isEqualTo(number);
        assertThat(RaceTrack.refusals(finishes))
            .containsOnly(new AccountRefusal.NumberInUse(Holder.CARE_HOME));
        track.assertNothingStoredBut(winner, Set.of(number), RaceTrack.emails(round));
        opened.add(winner);
      }
      track.assertTrail(AuditAction.CARE_HOME_OPENED, opened);
    }
  }

  @Test
  default void r4_one_of_many_homes_and_patients_takes_an_email_address() {
    try (RaceTrack track = new RaceTrack(emptyStorage())) {
      List<Account> homes = new ArrayList<>();
      List<Account> patients = new ArrayList<>();
      for (int i = 0; i < ROUNDS_FOR_AN_EMAIL_ADDRESS; i++) {
        int firstNumber = i * Racers.COUNT;
        String email = RaceForms.email(i, 0);
        List<Either<Refusal, Account>> finishes =
            track.racers().race(racer -> openEither(track, firstNumber + racer, email));

        Account winner = finishes.get(RaceTrack.winner(finishes)).get();
        assertThat(RaceTrack.refusals(finishes)).containsOnly(new AccountRefusal.EmailInUse());
        track.assertNothingStoredBut(winner, numbers(firstNumber), Set.of(new EmailAddress(email)));
        (winner instanceof CareHomeAccount ? homes : patients).add(winner);
      }
      track.assertTrail(AuditAction.CARE_HOME_OPENED, homes);
      track.assertTrail(AuditAction.PATIENT_REGISTERED, patients);
    }
  }

  @Test
  default void r12_one_of_two_homes_gets_a_resident_new_or_reset() {
    try (RaceTrack track = new RaceTrack(emptyStorage())) {
      List<AccountId> homes =
          List.of(
              open(track, "999-999-0001", "one@hearth.example").get().id(),
              open(track, "999-999-0002", "other@hearth.example").get().id());
      List<Resident> residents = new ArrayList<>();
      for (int i = 0; i < ROUNDS_FOR_A_RESIDENT; i++) {
        int round = i;
        NhsNumber number = SampleNumbers.nhsNumber(round);
        if (round % 2 == 1) {
          reset(track, number);
        }
        List<Either<Refusal, Resident>> finishes =
            track
                .racers()
                .race(racer -> register(track, homes.get(racer % 2), number, round, racer));

        int first = RaceTrack.winner(finishes);
        Resident winner = finishes.get(first).get();
        for (int racer = 0; racer < Racers.COUNT; racer++) {
          if (racer != first) {
            assertThat(finishes.get(racer).getLeft())
                .isEqualTo(
                    racer % 2 == first % 2
                        ? new AccountRefusal.AlreadyRegistered(
                            Holder.PATIENT, Optional.of(List.of("email")))
                        : new CareHomeRefusal.ResidentOfAnotherCareHome());
          }
        }
        track.assertNothingStoredBut(winner, Set.of(number), RaceTrack.emails(round));
        assertThat(track.storage().dependencies().linksOf(winner.id()))
            .containsExactly(winner.link());
        residents.add(winner);
      }
      List<Resident> listed = new ArrayList<>(track.residentsOf(homes.get(0)));
      listed.addAll(track.residentsOf(homes.get(1)));
      assertThat(listed).containsExactlyInAnyOrderElementsOf(residents);
      track.assertTrail(AuditAction.RESIDENT_REGISTERED, residents);
    }
  }

  @Test
  default void r22_each_of_many_who_ask_for_a_suggestion_gets_a_number_of_their_own() {
    try (RaceTrack track = new RaceTrack(emptyStorage())) {
      List<CareHomeAccount> opened = new ArrayList<>();
      for (int i = 0; i < ROUNDS_FOR_A_SUGGESTION; i++) {
        int round = i;
        List<Either<Refusal, CareHomeAccount>> finishes =
            track.racers().race(racer -> open(track, "", RaceForms.email(round, racer)));

        assertThat(RaceTrack.refusals(finishes)).isEmpty();
        finishes.forEach(finish -> opened.add(finish.get()));
      }
      List<DummyNhsNumber> numbers = opened.stream().map(CareHomeAccount::number).toList();
      assertThat(numbers).doesNotHaveDuplicates().allMatch(DummyNhsNumber::isSafe);
      assertThat(track.storage().accounts().dummyNumbersEverUsed())
          .containsExactlyInAnyOrderElementsOf(numbers);
      track.assertTrail(AuditAction.CARE_HOME_OPENED, opened);
    }
  }

  @Test
  default void r23_of_two_people_with_one_number_one_is_registered_and_the_other_never_joined() {
    try (RaceTrack track = new RaceTrack(emptyStorage())) {
      AccountId home = open(track, "999-999-0001", "one@hearth.example").get().id();
      List<Resident> residents = new ArrayList<>();
      for (int i = 0; i < ROUNDS_FOR_TWO_PEOPLE; i++) {
        int round = i;
        NhsNumber number = SampleNumbers.nhsNumber(round);
        boolean known = round % 2 == 1;
        if (known) {
          reset(track, number);
        }
        List<Either<Refusal, Resident>> finishes =
            track
                .racers()
                .race(
                    racer ->
                        track
                            .hearth()
                            .residents()
                            .register(STAFF, home, RaceForms.oneOfTwo(number, round, racer)));

        int first = RaceTrack.winner(finishes);
        if (known) {
          assertThat(first % 2).as("the account's own person").isZero();
        }
        Resident winner = finishes.get(first).get();
        assertThat(winner.details().name().family().text())
            .isEqualTo(RaceForms.FAMILIES.get(first % 2));
        for (int racer = 0; racer < Racers.COUNT; racer++) {
          if (racer != first) {
            assertThat(finishes.get(racer).getLeft().code())
                .isEqualTo(racer % 2 == first % 2 ? "already-registered" : "different-person");
          }
        }
        track.assertNothingStoredBut(winner, Set.of(number), RaceTrack.emails(round));
        residents.add(winner);
      }
      assertThat(track.residentsOf(home)).containsExactlyInAnyOrderElementsOf(residents);
      track.assertTrail(AuditAction.RESIDENT_REGISTERED, residents);
    }
  }

  private static Either<Refusal, CareHomeAccount> open(
      RaceTrack track, String dummyNumber, String email) {
    return track.hearth().careHomes().open(STAFF, RaceForms.careHome(dummyNumber, email));
  }

  /** Homes for even numbers, patients for odd ones. */
  private static Either<Refusal, Account> openEither(RaceTrack track, int number, String email) {
    return number % 2 == 0
        ? open(track, DummyNhsNumber.endingIn(number / 2).toString(), email).map(home -> home)
        : track
            .hearth()
            .patients()
            .register(STAFF, RaceForms.patient(SampleNumbers.nhsNumber(number), email))
            .map(patient -> patient);
  }

  private static Set<AccountNumber> numbers(int first) {
    Set<AccountNumber> numbers = new HashSet<>();
    for (int number = first; number < first + Racers.COUNT; number++) {
      numbers.add(
          number % 2 == 0 ? DummyNhsNumber.endingIn(number / 2) : SampleNumbers.nhsNumber(number));
    }
    return numbers;
  }

  private static Either<Refusal, Resident> register(
      RaceTrack track, AccountId home, NhsNumber number, int round, int racer) {
    return track
        .hearth()
        .residents()
        .register(STAFF, home, RaceForms.patient(number, RaceForms.email(round, racer)));
  }

  private static void reset(RaceTrack track, NhsNumber number) {
    AccountHolder holder =
        track
            .hearth()
            .patients()
            .register(
                STAFF, RaceForms.patient(number, "holder" + number.digits() + "@hearth.example"))
            .get();
    track.hearth().support().reset(RaceTrack.SUPPORT, holder.id(), "moves in").get();
  }
}
