package org.hearth.testkit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.testkit.imports.ImportTrial.SETTINGS;
import static org.hearth.testkit.imports.ImportTrial.STAFF;

import java.util.Map;
import java.util.Optional;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.StorageOutcomeUnknownException;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.audit.AuditAction;
import org.hearth.testkit.idempotency.LossyStorage.Loss;
import org.hearth.testkit.imports.Csv;
import org.hearth.testkit.imports.ImportTrial;
import org.hearth.testkit.storage.StorageFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Where the storage's answer to a change is lost, the idempotency record decides whether the change
 * was made, or the outcome is reported as unknown; the change is never made twice.
 */
public interface LostAnswersStory extends StorageFactory {

  @ParameterizedTest
  @EnumSource
  default void a_call_with_a_key_is_settled_by_its_receipt(Loss loss) {
    Storage sound = emptyStorage();
    Caller unlucky = new Caller(new LossyStorage(sound).losing(loss).storage());

    String answer = unlucky.opensHome("key", "999-999-0001", "one@willow.example").get();

    assertThat(answer).startsWith("opened ");
    assertThat(unlucky.opensHome("key", "999-999-0001", "one@willow.example").get())
        .isEqualTo(answer);
    assertThat(new Caller(sound).trail(AuditAction.CARE_HOME_OPENED)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  default void a_refusal_with_a_key_is_settled_by_its_receipt(Loss loss) {
    Storage sound = emptyStorage();
    new Caller(sound).opensHome("first", "999-999-0001", "one@willow.example");
    Caller unlucky = new Caller(new LossyStorage(sound).losing(loss).storage());

    assertThat(unlucky.opensHomeWithoutRight("key").get()).isEqualTo("not-allowed");
    assertThat(unlucky.opensHomeWithoutRight("key").get()).isEqualTo("not-allowed");
    assertThat(new Caller(sound).trail(AuditAction.ACCESS_REFUSED)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  default void what_no_receipt_can_settle_is_unknown_until_the_call_comes_again(Loss loss) {
    Storage sound = emptyStorage();
    LossyStorage lossy = new LossyStorage(sound).losing(loss).withoutReceipts();
    Caller unlucky = new Caller(lossy.storage());

    assertThatThrownBy(() -> unlucky.opensHome("key", "999-999-0001", "one@willow.example"))
        .isInstanceOf(StorageOutcomeUnknownException.class);
    lossy.mend();

    assertThat(unlucky.opensHome("key", "999-999-0001", "one@willow.example").get())
        .startsWith("opened ");
    assertThat(new Caller(sound).trail(AuditAction.CARE_HOME_OPENED)).isEqualTo(1);
  }

  @Test
  default void a_call_whose_answer_is_lost_again_is_not_tried_for_ever() {
    Storage sound = emptyStorage();
    Caller unlucky =
        new Caller(new LossyStorage(sound).losing(Loss.NOT_KEPT, Loss.NOT_KEPT).storage());

    assertThatThrownBy(() -> unlucky.opensHome("key", "999-999-0001", "one@willow.example"))
        .isInstanceOf(StorageOutcomeUnknownException.class);
    assertThat(unlucky.opensHome("key", "999-999-0001", "one@willow.example").get())
        .startsWith("opened ");
  }

  @ParameterizedTest
  @EnumSource
  default void a_call_without_a_key_is_unknown_and_not_repeated(Loss loss) {
    Storage sound = emptyStorage();
    Caller caller = new Caller(sound);
    Hearth unlucky = Hearth.on(new LossyStorage(sound).losing(loss).storage(), SETTINGS);

    assertThatThrownBy(() -> caller.open(unlucky, "999-999-0001", "one@willow.example"))
        .isInstanceOf(StorageOutcomeUnknownException.class);

    assertThat(caller.trail(AuditAction.CARE_HOME_OPENED)).isEqualTo(loss == Loss.KEPT ? 1 : 0);
  }

  @Test
  default void an_import_whose_submission_is_kept_keeps_its_file() {
    Storage sound = emptyStorage();
    ImportService importService =
        Hearth.on(new LossyStorage(sound).losing(Loss.KEPT).storage(), SETTINGS).importJobs();

    ImportJob job =
        importService
            .submit(
                STAFF,
                ImportKind.CARE_HOMES,
                false,
                Confirmations.BOTH,
                ImportTrial.file(Csv.homes(3)),
                Optional.of(new IdempotencyKey("desk", "key")))
            .get();

    assertThat(importService.run(job.id()).get().outcomes()).containsOnly(Map.entry("created", 3L));
  }

  @ParameterizedTest
  @EnumSource
  default void an_import_without_a_key_is_unknown_and_carried_out_where_it_was_kept(Loss loss) {
    Storage sound = emptyStorage();
    ImportService importService =
        Hearth.on(new LossyStorage(sound).losing(loss).storage(), SETTINGS).importJobs();

    assertThatThrownBy(
            () ->
                importService.submit(
                    STAFF,
                    ImportKind.CARE_HOMES,
                    false,
                    Confirmations.BOTH,
                    ImportTrial.file(Csv.homes(3)),
                    Optional.empty()))
        .isInstanceOf(StorageOutcomeUnknownException.class);

    Optional<ImportJob> done = importService.runNext();
    assertThat(done.isPresent()).isEqualTo(loss == Loss.KEPT);
    done.ifPresent(job -> assertThat(job.status()).isEqualTo(ImportJob.Status.DONE));
  }
}
