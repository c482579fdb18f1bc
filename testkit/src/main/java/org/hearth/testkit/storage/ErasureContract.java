package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.audit.SealKeys;
import org.hearth.application.port.in.audit.SealedTrail;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.application.port.out.Identifiers;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.request.Requests.Filter;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.PastRegistration;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestStatus;
import org.junit.jupiter.api.Test;

/** Nothing personal of a person who is erased stays in the storage. */
public interface ErasureContract extends StorageFactory {

  @Test
  default void nothing_personal_stays_and_the_trail_is_whole() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountHolder holder = given.accountHolder();
    Patient patient = left(given, holder);
    given.askedForReset(patient.id());
    IdempotencyKey key = new IdempotencyKey("user-1", "key");
    IdempotencyKey numbered = new IdempotencyKey("user-1", "numbered");
    IdempotencyKey others = new IdempotencyKey("user-1", "others");
    given.keep(
        ChangeSet.recorded(List.of())
            .signed(idempotencyRecord(key, patient.id().value().toString())));
    given.keep(
        ChangeSet.recorded(List.of())
            .signed(idempotencyRecord(numbered, patient.number().digits())));
    given.keep(ChangeSet.recorded(List.of()).signed(idempotencyRecord(others, "another's")));
    seal(given);

    given.keep(erasing(given, patient));

    assertThat(given.account(patient.id())).isEmpty();
    assertThat(given.storage().accounts().past(patient.id())).isEmpty();
    assertThat(given.storage().resetRequests().waiting(Page.first(10)).items()).isEmpty();
    assertThat(given.storage().idempotencyRecords().find(key)).isEmpty();
    assertThat(given.storage().idempotencyRecords().find(numbered)).isEmpty();
    assertThat(given.storage().idempotencyRecords().find(others)).isPresent();
    assertThat(seal(given)).isEqualTo(1);
    assertThat(trail(given).verify().faults()).isEmpty();
  }

  @Test
  default void ended_links_and_completed_requests_stay_under_the_identifier() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    Resident resident = given.resident(given.careHome());
    OpenRequest open = given.submitted(resident);
    Request done = open.progressed(RequestStatus.COMPLETED, Sample.STAFF, Sample.NOW);
    given.refuse(erasing(given, resident));
    Patient left = given.departed(resident, EndReason.LEFT).patient();
    given.refuse(erasing(given, left));

    given.keep(given.change(left.id()).progress(done).erase(left).build());

    assertThat(given.storage().dependencies().linksOf(left.id())).hasSize(1);
    assertThat(given.storage().requests().find(open.id())).contains(done.erased());
  }

  @Test
  default void who_was_changed_meanwhile_is_not_erased() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountHolder holder = given.accountHolder();
    given.reset(holder);
    given.refuse(erasing(given, holder));
    assertThat(given.account(holder.id())).isPresent();
  }

  @Test
  default void nothing_is_asked_for_who_was_erased() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountHolder holder = given.accountHolder();
    given.keep(erasing(given, holder));
    given.refuse(given.change(holder.id()).submit(given.sample().request(holder)).build());
    given.refuse(erasing(given, holder));
  }

  @Test
  default void of_a_request_and_an_erasure_at_once_no_text_stays() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    for (int round = 0; round < 20; round++) {
      AccountHolder holder = given.accountHolder();
      List<ChangeSet> both =
          List.of(
              given.change(holder.id()).submit(given.sample().request(holder)).build(),
              erasing(given, holder));
      List<Boolean> kept =
          IntStream.range(0, 2).parallel().mapToObj(i -> given.commit(both.get(i))).toList();
      assertThat(kept).as("one of them is kept, and one alone").contains(true, false);
      assertThat(requestsOf(given, holder.id())).hasSize(kept.get(0) ? 1 : 0);
      assertThat(given.account(holder.id()).isPresent()).isEqualTo(kept.get(0));
    }
  }

  private static Patient left(SampleStorage given, AccountHolder holder) {
    Patient moved = holder.transferredTo(Sample.OTHER_PRACTICE);
    given.keep(
        given
            .change(holder.id())
            .leave(PastRegistration.of(given.sample().id(), holder))
            .amend(holder, moved)
            .build());
    return moved;
  }

  private static ChangeSet erasing(SampleStorage given, Patient patient) {
    return given.change(patient.id()).erase(patient).build();
  }

  private static List<Request> requestsOf(SampleStorage given, AccountId patient) {
    return given
        .storage()
        .requests()
        .list(
            new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(patient),
                Optional.empty(),
                Optional.empty()),
            Page.first(10))
        .items();
  }

  private static IdempotencyRecord idempotencyRecord(IdempotencyKey key, String of) {
    return new IdempotencyRecord(key, "fingerprint", "{\"x\":\"" + of + "\"}", Sample.NOW);
  }

  private static int seal(SampleStorage given) {
    return trail(given).seal(Integer.MAX_VALUE);
  }

  private static SealedTrail trail(SampleStorage given) {
    Settings settings =
        new Settings(
            Clock.fixed(Sample.NOW, ZoneOffset.UTC),
            Identifiers.timeOrdered(),
            TestNumbers.REFUSED);
    return Hearth.builder(given.storage())
        .settings(settings)
        .sealKeys(SealKeys.none())
        .build()
        .sealedTrail();
  }
}
