package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.ChangeSet;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.IdempotencyRecord;
import org.hearth.application.port.out.IdempotencyRecords;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.AccountHolder;
import org.junit.jupiter.api.Test;

/** {@link IdempotencyRecords}: what calls were answered, kept with their changes or not at all. */
public interface IdempotencyRecordsContract extends StorageFactory {
  IdempotencyKey KEY = new IdempotencyKey("user-1", "key ~!\"\\' 1");

  @Test
  default void a_receipt_is_kept_with_its_change_and_comes_back_as_it_was() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    IdempotencyRecord idempotencyRecord =
        new IdempotencyRecord(KEY, "f".repeat(255), "Größe 𠮷\n" + "x".repeat(100_000), now(0));
    assertThat(given.storage().idempotencyRecords().find(KEY)).isEmpty();

    given.keep(opening(given).signed(idempotencyRecord));

    assertThat(given.storage().idempotencyRecords().find(KEY)).contains(idempotencyRecord);
    assertThat(given.storage().idempotencyRecords().find(new IdempotencyKey("user-2", KEY.key())))
        .isEmpty();
  }

  @Test
  default void a_change_whose_receipt_key_is_taken_is_not_kept() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    IdempotencyRecord first = idempotencyRecord(KEY, "first");
    given.keep(opening(given).signed(first));

    given.refuse(opening(given).signed(idempotencyRecord(KEY, "second")));
    given.refuse(submitting(given).signed(idempotencyRecord(KEY, "third")));
    given.refuse(ChangeSet.recorded(List.of()).signed(idempotencyRecord(KEY, "fourth")));

    assertThat(given.storage().idempotencyRecords().find(KEY)).contains(first);
    assertThat(given.storage().accounts().dummyNumbersEverUsed()).hasSize(1);
  }

  @Test
  default void a_change_that_is_not_kept_leaves_no_receipt() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    AccountHolder patient = given.accountHolder();
    given.keep(
        given
            .change(patient.id())
            .amend(patient, patient.amended(Sample.otherContact(), Optional.empty()))
            .build());

    given.refuse(
        ChangeSet.opened(home, given.sample().entry(home.id()))
            .signed(idempotencyRecord(KEY, "no")));
    given.refuse(
        given
            .change(patient.id())
            .amend(patient, patient.reset())
            .build()
            .signed(idempotencyRecord(KEY, "no")));

    assertThat(given.storage().idempotencyRecords().find(KEY)).isEmpty();
  }

  @Test
  default void a_receipt_is_kept_with_any_change_and_with_none() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    IdempotencyKey other = new IdempotencyKey("user-2", KEY.key());

    given.keep(submitting(given).signed(idempotencyRecord(KEY, "submitted")));
    given.keep(ChangeSet.recorded(List.of()).signed(idempotencyRecord(other, "nothing")));

    assertThat(given.storage().idempotencyRecords().find(KEY))
        .contains(idempotencyRecord(KEY, "submitted"));
    assertThat(given.storage().idempotencyRecords().find(other))
        .contains(idempotencyRecord(other, "nothing"));
  }

  @Test
  default void a_taken_key_holds_back_its_own_change_and_no_other_of_its_commit() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    given.keep(ChangeSet.recorded(List.of()).signed(idempotencyRecord(KEY, "first")));
    List<ChangeSet> changes =
        List.of(
            opening(given),
            opening(given).signed(idempotencyRecord(KEY, "second")),
            opening(given).signed(idempotencyRecord(new IdempotencyKey("user-1", "new"), "third")),
            opening(given));

    assertThat(given.storage().changes().commit(changes).stream()).containsExactly(0, 2, 3);
    assertThat(given.storage().accounts().dummyNumbersEverUsed()).hasSize(3);
  }

  @Test
  default void old_receipts_are_forgotten_and_their_keys_free() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    IdempotencyKey newer = new IdempotencyKey("user-1", "newer");
    given.keep(
        ChangeSet.recorded(List.of()).signed(new IdempotencyRecord(KEY, "f", "old", now(0))));
    given.keep(
        ChangeSet.recorded(List.of()).signed(new IdempotencyRecord(newer, "f", "new", now(1))));

    assertThat(given.storage().idempotencyRecords().forgetBefore(now(1))).isEqualTo(1);
    assertThat(given.storage().idempotencyRecords().find(KEY)).isEmpty();
    assertThat(given.storage().idempotencyRecords().find(newer)).isPresent();
    given.keep(opening(given).signed(idempotencyRecord(KEY, "again")));
  }

  private static ChangeSet opening(SampleStorage given) {
    CareHomeAccount home = given.sample().careHome();
    return ChangeSet.opened(home, given.sample().entry(home.id()));
  }

  private static ChangeSet submitting(SampleStorage given) {
    AccountHolder patient = given.accountHolder();
    return given.change(patient.id()).submit(given.sample().request(patient)).build();
  }

  private static IdempotencyRecord idempotencyRecord(IdempotencyKey key, String answer) {
    return new IdempotencyRecord(key, "fingerprint", answer, now(0));
  }

  private static Instant now(int seconds) {
    return Sample.NOW.plusSeconds(seconds);
  }
}
