package org.hearth.adapter.http.server.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.SUE;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.race.Racers;
import org.hearth.testkit.storage.SampleNumbers;

/** 32 callers at two servers of one database, who want what only one can have. */
final class TwoServers implements AutoCloseable {
  private static final List<String> FAMILIES = List.of("Sample", "Other");

  private final Deployment deployment = Deployment.of(2);
  private final List<Hearth> clients = List.of(deployment.client(0), deployment.client(1));
  private final Racers racers = new Racers();

  void raceForANumber(int rounds) {
    for (int i = 0; i < rounds; i++) {
      int round = i;
      List<Either<Refusal, CareHomeAccount>> finishes =
          racers.race(
              racer -> open(racer, DummyNhsNumber.endingIn(round).toString(), email(round, racer)));
      winner(finishes);
      assertThat(refusals(finishes))
          .containsOnly(
              new AccountRefusal.NumberInUse(AccountRefusal.NumberInUse.Holder.CARE_HOME));
    }
    assertThat(deployment.database().ask("SELECT id FROM account")).hasSize(rounds);
    assertTrail("CARE_HOME_OPENED", rounds);
  }

  void raceForAnEmailAddress(int rounds) {
    for (int i = 0; i < rounds; i++) {
      int round = i;
      List<Either<Refusal, Account>> finishes =
          racers.race(racer -> openEither(racer, round * Racers.COUNT + racer, email(round, 0)));
      winner(finishes);
      assertThat(refusals(finishes)).containsOnly(new AccountRefusal.EmailInUse());
    }
    assertThat(deployment.database().ask("SELECT id FROM account")).hasSize(rounds);
  }

  /** Homes for even numbers, patients for odd ones. */
  private Either<Refusal, Account> openEither(int racer, int number, String email) {
    return number % 2 == 0
        ? open(racer, DummyNhsNumber.endingIn(number / 2).toString(), email).map(home -> home)
        : clients
            .get(racer / 2 % 2)
            .patients()
            .register(ANN, person(number, email))
            .map(patient -> patient);
  }

  void raceForAResident(int rounds) {
    List<AccountId> homes =
        List.of(
            open(0, "999-999-0001", "one@hearth.example").get().id(),
            open(0, "999-999-0002", "two@hearth.example").get().id());
    for (int i = 0; i < rounds; i++) {
      int round = i;
      if (round % 2 == 1) {
        reset(round);
      }
      List<Either<Refusal, ?>> finishes =
          racers.race(
              racer ->
                  clients
                      .get(racer / 2 % 2)
                      .residents()
                      .register(ANN, homes.get(racer % 2), person(round, email(round, racer))));
      int first = winner(finishes);
      for (int racer = 0; racer < Racers.COUNT; racer++) {
        if (racer != first) {
          assertThat(finishes.get(racer).getLeft())
              .isEqualTo(
                  racer % 2 == first % 2
                      ? new AccountRefusal.AlreadyRegistered(
                          AccountRefusal.NumberInUse.Holder.PATIENT, Optional.of(List.of("email")))
                      : new CareHomeRefusal.ResidentOfAnotherCareHome());
        }
      }
    }
    assertThat(deployment.database().ask("SELECT link_id FROM account WHERE link_id IS NOT NULL"))
        .hasSize(rounds);
    assertTrail("RESIDENT_REGISTERED", rounds);
  }

  /** R23: two people who have one number by mistake, each wanted by half of the racers. */
  void raceForAPerson(int rounds) {
    AccountId home = open(0, "999-999-0001", "one@hearth.example").get().id();
    for (int i = 0; i < rounds; i++) {
      int round = i;
      List<Either<Refusal, ?>> finishes =
          racers.race(
              racer ->
                  clients
                      .get(racer / 2 % 2)
                      .residents()
                      .register(
                          ANN, home, person(round, FAMILIES.get(racer % 2), email(round, racer))));
      int first = winner(finishes);
      for (int racer = 0; racer < Racers.COUNT; racer++) {
        if (racer != first) {
          assertThat(finishes.get(racer).getLeft().code())
              .isEqualTo(racer % 2 == first % 2 ? "already-registered" : "different-person");
        }
      }
    }
    assertThat(deployment.database().ask("SELECT link_id FROM account WHERE version = 0"))
        .hasSize(rounds + 1);
    assertTrail("RESIDENT_REGISTERED", rounds);
  }

  private void reset(int number) {
    AccountId holder =
        clients
            .get(0)
            .patients()
            .register(ANN, person(number, "holder" + number + "@hearth.example"))
            .get()
            .id();
    clients.get(1).support().reset(SUE, holder, "moves in").get();
  }

  private Either<Refusal, CareHomeAccount> open(int racer, String number, String email) {
    return clients
        .get(racer / 2 % 2)
        .careHomes()
        .open(ANN, CareHomeForms.home("Willow House", number, email).form());
  }

  private static PatientForm person(int number, String email) {
    return person(number, FAMILIES.get(0), email);
  }

  private static PatientForm person(int number, String family, String email) {
    return PatientForms.patient(SampleNumbers.nhsNumber(number).digits(), "Ada", family)
        .email(email)
        .form();
  }

  private static String email(int round, int racer) {
    return "racer" + racer + ".round" + round + "@hearth.example";
  }

  private static int winner(List<? extends Either<Refusal, ?>> finishes) {
    List<? extends Either<Refusal, ?>> winners = finishes.stream().filter(Either::isRight).toList();
    assertThat(winners).as("racers who won").hasSize(1);
    return finishes.indexOf(winners.get(0));
  }

  private static List<Refusal> refusals(List<? extends Either<Refusal, ?>> finishes) {
    return finishes.stream()
        .filter(Either::isLeft)
        .<Refusal>map(finish -> finish.getLeft())
        .toList();
  }

  private void assertTrail(String action, int times) {
    assertThat(
            deployment.database().ask("SELECT id FROM audit_entry WHERE action = '" + action + "'"))
        .hasSize(times);
  }

  @Override
  public void close() {
    racers.close();
    deployment.close();
  }
}
