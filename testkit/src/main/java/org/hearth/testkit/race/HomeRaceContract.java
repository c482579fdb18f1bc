package org.hearth.testkit.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.race.RaceTrack.STAFF;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.repetition.Repetitions;
import org.hearth.testkit.storage.SampleNumbers;
import org.hearth.testkit.storage.StorageFactory;
import org.junit.jupiter.api.Test;

/** Residents come to a home at the moment in which it closes, or in which their practice leaves. */
public interface HomeRaceContract extends StorageFactory {
  int ROUNDS_FOR_A_HOME = Repetitions.of(30, 300);
  OdsCode OTHER_PRACTICE = new OdsCode("Z99002");
  Actor OTHER_STAFF = new Actor.PracticeStaff("Other desk", OTHER_PRACTICE);

  @Test
  default void r25_a_practice_leaves_a_home_or_has_residents_there_and_never_both() {
    try (RaceTrack track = new RaceTrack(emptyStorage())) {
      for (int i = 0; i < ROUNDS_FOR_A_HOME; i++) {
        int round = i;
        AccountId home = openedForBoth(track, round);
        List<Either<Refusal, Account>> finishes =
            track
                .racers()
                .race(
                    racer ->
                        racer == 0
                            ? track
                                .hearth()
                                .careHomes()
                                .end(OTHER_STAFF, home, OTHER_PRACTICE)
                                .map(left -> left)
                            : register(track, OTHER_STAFF, home, round, racer));

        boolean left = finishes.get(0).isRight();
        assertThat(track.residentsOf(home).isEmpty()).as("no resident is left").isEqualTo(left);
        assertThat(RaceTrack.refusals(finishes))
            .containsOnly(
                left
                    ? new AccountRefusal.AtAnotherPractice()
                    : new CareHomeRefusal.CareHomeHasResidents());
      }
    }
  }

  @Test
  default void r24_a_home_closes_or_has_residents_and_never_both() {
    try (RaceTrack track = new RaceTrack(emptyStorage())) {
      AccountId before = opened(track, Racers.COUNT);
      for (int i = 0; i < ROUNDS_FOR_A_HOME; i++) {
        int round = i;
        AccountId home = opened(track, Racers.COUNT + 1 + round);
        List<Resident> moving = registered(track, before, round);
        List<Either<Refusal, Account>> finishes =
            track
                .racers()
                .race(
                    racer -> {
                      if (racer == 0) {
                        return close(track, home);
                      }
                      return racer < moving.size()
                          ? track
                              .hearth()
                              .residents()
                              .move(STAFF, moving.get(racer).id(), home)
                              .map(moved -> moved)
                          : register(track, STAFF, home, round, racer);
                    });

        boolean closed = finishes.get(0).isRight();
        assertThat(track.residentsOf(home).isEmpty())
            .as("no resident of a home that closed")
            .isEqualTo(closed);
        assertThat(RaceTrack.refusals(finishes))
            .containsOnly(
                closed
                    ? new CareHomeRefusal.CareHomeClosed()
                    : new CareHomeRefusal.CareHomeHasResidents());
        assertThat(track.storage().accounts().find(AccountKeys.id(home)))
            .singleElement()
            .isInstanceOf(closed ? ClosedCareHome.class : CareHomeAccount.class);
      }
    }
  }

  private static Either<Refusal, Account> close(RaceTrack track, AccountId home) {
    return track
        .hearth()
        .careHomes()
        .close(STAFF, home, SeenVersions.any(), "has closed")
        .map(closed -> closed);
  }

  private static AccountId opened(RaceTrack track, int ending) {
    String email = "home" + ending + "@hearth.example";
    return track
        .hearth()
        .careHomes()
        .open(STAFF, RaceForms.careHome(DummyNhsNumber.endingIn(ending).toString(), email))
        .get()
        .id();
  }

  private static AccountId openedForBoth(RaceTrack track, int ending) {
    AccountId home = opened(track, ending);
    track.hearth().careHomes().ask(OTHER_STAFF, DummyNhsNumber.endingIn(ending).toString()).get();
    return track.hearth().careHomes().register(STAFF, home, OTHER_PRACTICE).get().id();
  }

  /** The residents of a home who are to move away, as many as half of the racers. */
  private static List<Resident> registered(RaceTrack track, AccountId home, int round) {
    List<Resident> residents = new ArrayList<>();
    for (int racer = 0; racer < Racers.COUNT / 2; racer++) {
      residents.add((Resident) register(track, STAFF, home, round, racer).get());
    }
    return residents;
  }

  private static Either<Refusal, Account> register(
      RaceTrack track, Actor staff, AccountId home, int round, int racer) {
    return track
        .hearth()
        .residents()
        .register(
            staff,
            home,
            RaceForms.patient(
                SampleNumbers.nhsNumber(round * Racers.COUNT + racer),
                RaceForms.email(round, racer)))
        .map(resident -> resident);
  }
}
