package org.hearth.testkit.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.race.RaceTrack.STAFF;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.idempotency.IdempotentCalls;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.application.port.out.request.Requests;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.number.DummyNhsNumber;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.RequestKind;
import org.hearth.testkit.repetition.Repetitions;
import org.hearth.testkit.storage.SampleNumbers;
import org.hearth.testkit.storage.SampleStorage;
import org.hearth.testkit.storage.StorageFactory;
import org.junit.jupiter.api.Test;

/** 32 threads make one call under one key at once: it has one effect, and all get one answer. */
public interface CallingOnceRaceContract extends StorageFactory {
  int ROUNDS = Repetitions.of(15, 200);

  @Test
  default void one_call_that_comes_many_times_at_once_opens_one_home() {
    try (RaceTrack track = new RaceTrack(emptyStorage())) {
      List<Account> opened = new ArrayList<>();
      for (int i = 0; i < ROUNDS; i++) {
        int round = i;
        List<Either<Refusal, String>> finishes =
            track.racers().race(racer -> open(track, round, "one body", Integer.toString(round)));

        assertThat(new HashSet<>(finishes)).as("answers of round " + round).hasSize(1);
        Account home = account(track, finishes.get(0).get());
        track.assertNothingStoredBut(
            home, Set.of(DummyNhsNumber.endingIn(round)), RaceTrack.emails(round));
        opened.add(home);
      }
      track.assertTrail(AuditAction.CARE_HOME_OPENED, opened);
    }
  }

  /** Unlike a home, a request has nothing of its own that could be there only once. */
  @Test
  default void one_call_that_comes_many_times_at_once_submits_one_request() {
    try (RaceTrack track = new RaceTrack(emptyStorage())) {
      AccountHolder patient =
          track
              .hearth()
              .patients()
              .register(STAFF, RaceForms.patient(SampleNumbers.nhsNumber(1), "a@hearth.example"))
              .get();
      List<String> answers = new ArrayList<>();
      List<Account> subjects = new ArrayList<>();
      for (int i = 0; i < ROUNDS; i++) {
        int round = i;
        List<Either<Refusal, String>> finishes =
            track.racers().race(racer -> submit(track, round, patient));

        assertThat(new HashSet<>(finishes)).as("answers of round " + round).hasSize(1);
        answers.add(finishes.get(0).get());
        subjects.add(patient);
      }
      assertThat(requests(track)).containsExactlyInAnyOrderElementsOf(answers);
      track.assertTrail(AuditAction.REQUEST_SUBMITTED, subjects);
    }
  }

  @Test
  default void of_two_calls_under_one_key_at_once_one_is_carried_out_and_the_other_refused() {
    try (RaceTrack track = new RaceTrack(emptyStorage())) {
      for (int i = 0; i < ROUNDS; i++) {
        int number = 2 * i;
        String key = "both " + i;
        List<Either<Refusal, String>> finishes =
            track.racers().race(racer -> open(track, number + racer % 2, "body " + racer % 2, key));

        int first = finishes.get(0).isRight() ? 0 : 1;
        Set<Either<Refusal, String>> carriedOut = new HashSet<>();
        for (int racer = 0; racer < Racers.COUNT; racer++) {
          if (racer % 2 == first) {
            carriedOut.add(finishes.get(racer));
          } else {
            assertThat(finishes.get(racer).getLeft()).isEqualTo(new Refusal.IdempotencyKeyReused());
          }
        }
        assertThat(carriedOut).hasSize(1);
        Account home = account(track, carriedOut.iterator().next().get());
        track.assertNothingStoredBut(
            home,
            Set.of(DummyNhsNumber.endingIn(number), DummyNhsNumber.endingIn(number + 1)),
            Set.of());
      }
    }
  }

  private static Either<Refusal, String> open(
      RaceTrack track, int number, String body, String key) {
    return once(track)
        .answer(
            new IdempotencyKey("desk", key),
            body,
            hearth -> open(hearth, number),
            home -> home.fold(Refusal::code, account -> account.id().value().toString()));
  }

  private static Either<Refusal, CareHomeAccount> open(Hearth hearth, int number) {
    return hearth
        .careHomes()
        .open(
            STAFF,
            RaceForms.careHome(
                DummyNhsNumber.endingIn(number).toString(), RaceForms.email(number, 0)));
  }

  private static Either<Refusal, String> submit(RaceTrack track, int round, AccountHolder patient) {
    return once(track)
        .answer(
            new IdempotencyKey("desk", "request " + round),
            "one body",
            hearth ->
                hearth
                    .requests()
                    .submit(STAFF, patient.id(), RequestKind.PRESCRIPTION, "Of round " + round),
            request -> request.fold(Refusal::code, open -> open.id().value().toString()));
  }

  private static IdempotentCalls once(RaceTrack track) {
    return Hearth.on(track.storage(), Settings.standard().withTestNumbers(TestNumbers.ALLOWED))
        .idempotentCalls();
  }

  private static Account account(RaceTrack track, String id) {
    return track
        .storage()
        .accounts()
        .find(AccountKeys.id(new AccountId(UUID.fromString(id))))
        .get(0);
  }

  private static List<String> requests(RaceTrack track) {
    return SampleStorage.pages(
            page -> track.storage().requests().list(Requests.Filter.ALL, page), Page.LARGEST)
        .stream()
        .map(request -> request.id().value().toString())
        .toList();
  }
}
