package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.application.storage.Change;
import org.hearth.application.storage.Receipt;
import org.hearth.application.storage.ReceiptKey;
import org.hearth.application.storage.Receipts;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.AccountHolder;
import org.junit.jupiter.api.Test;

/** {@link Receipts}: what calls were answered, kept with their changes or not at all. */
public interface ReceiptsContract extends StorageFactory {
  ReceiptKey KEY = new ReceiptKey("user-1", "key ~!\"\\' 1");

  @Test
  default void a_receipt_is_kept_with_its_change_and_comes_back_as_it_was() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    Receipt receipt = new Receipt(KEY, "f".repeat(255), "Größe 𠮷\n" + "x".repeat(100_000), now(0));
    assertThat(given.storage().receipts().find(KEY)).isEmpty();

    given.keep(opening(given).signed(receipt));

    assertThat(given.storage().receipts().find(KEY)).contains(receipt);
    assertThat(given.storage().receipts().find(new ReceiptKey("user-2", KEY.key()))).isEmpty();
  }

  @Test
  default void a_change_whose_receipt_key_is_taken_is_not_kept() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    Receipt first = receipt(KEY, "first");
    given.keep(opening(given).signed(first));

    given.refuse(opening(given).signed(receipt(KEY, "second")));
    given.refuse(submitting(given).signed(receipt(KEY, "third")));
    given.refuse(Change.recorded(List.of()).signed(receipt(KEY, "fourth")));

    assertThat(given.storage().receipts().find(KEY)).contains(first);
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
            .amend(patient.amended(Sample.otherContact(), Optional.empty()))
            .build());

    given.refuse(Change.opened(home, given.sample().entry(home.id())).signed(receipt(KEY, "no")));
    given.refuse(
        given.change(patient.id()).amend(patient.reset()).build().signed(receipt(KEY, "no")));

    assertThat(given.storage().receipts().find(KEY)).isEmpty();
  }

  @Test
  default void a_receipt_is_kept_with_any_change_and_with_none() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    ReceiptKey other = new ReceiptKey("user-2", KEY.key());

    given.keep(submitting(given).signed(receipt(KEY, "submitted")));
    given.keep(Change.recorded(List.of()).signed(receipt(other, "nothing")));

    assertThat(given.storage().receipts().find(KEY)).contains(receipt(KEY, "submitted"));
    assertThat(given.storage().receipts().find(other)).contains(receipt(other, "nothing"));
  }

  @Test
  default void a_taken_key_holds_back_its_own_change_and_no_other_of_its_commit() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    given.keep(Change.recorded(List.of()).signed(receipt(KEY, "first")));
    List<Change> changes =
        List.of(
            opening(given),
            opening(given).signed(receipt(KEY, "second")),
            opening(given).signed(receipt(new ReceiptKey("user-1", "new"), "third")),
            opening(given));

    assertThat(given.storage().changes().commit(changes).stream()).containsExactly(0, 2, 3);
    assertThat(given.storage().accounts().dummyNumbersEverUsed()).hasSize(3);
  }

  @Test
  default void old_receipts_are_forgotten_and_their_keys_free() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    ReceiptKey newer = new ReceiptKey("user-1", "newer");
    given.keep(Change.recorded(List.of()).signed(new Receipt(KEY, "f", "old", now(0))));
    given.keep(Change.recorded(List.of()).signed(new Receipt(newer, "f", "new", now(1))));

    assertThat(given.storage().receipts().forgetBefore(now(1))).isEqualTo(1);
    assertThat(given.storage().receipts().find(KEY)).isEmpty();
    assertThat(given.storage().receipts().find(newer)).isPresent();
    given.keep(opening(given).signed(receipt(KEY, "again")));
  }

  private static Change opening(SampleStorage given) {
    CareHomeAccount home = given.sample().careHome();
    return Change.opened(home, given.sample().entry(home.id()));
  }

  private static Change submitting(SampleStorage given) {
    AccountHolder patient = given.accountHolder();
    return given.change(patient.id()).submit(given.sample().request(patient)).build();
  }

  private static Receipt receipt(ReceiptKey key, String answer) {
    return new Receipt(key, "fingerprint", answer, now(0));
  }

  private static Instant now(int seconds) {
    return Sample.NOW.plusSeconds(seconds);
  }
}
