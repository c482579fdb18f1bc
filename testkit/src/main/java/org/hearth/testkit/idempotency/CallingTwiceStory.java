package org.hearth.testkit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hearth.application.port.out.IdempotencyKey;
import org.hearth.domain.account.Account;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.refusal.Refusal;
import org.hearth.testkit.storage.StorageFactory;
import org.junit.jupiter.api.Test;

/** A call that comes again has one effect and one answer, whatever became of it the first time. */
public interface CallingTwiceStory extends StorageFactory {

  @Test
  default void a_call_that_comes_again_is_answered_the_same_and_changes_nothing() {
    Caller caller = new Caller(emptyStorage());

    String answer = caller.opensHome("key", "999-999-0001", "one@willow.example").get();

    assertThat(answer).startsWith("opened ");
    assertThat(caller.opensHome("key", "999-999-0001", "one@willow.example").get())
        .isEqualTo(answer);
    assertThat(caller.trail(AuditAction.CARE_HOME_OPENED)).isEqualTo(1);
  }

  @Test
  default void another_call_under_the_key_is_refused_and_changes_nothing() {
    Caller caller = new Caller(emptyStorage());
    caller.opensHome("key", "999-999-0001", "one@willow.example");

    assertThat(caller.opensHome("key", "999-999-0002", "two@willow.example").getLeft())
        .isEqualTo(new Refusal.IdempotencyKeyReused());
    assertThat(caller.trail(AuditAction.CARE_HOME_OPENED)).isEqualTo(1);
  }

  @Test
  default void a_key_is_its_callers_own() {
    Caller caller = new Caller(emptyStorage());
    caller.opensHome("key", "999-999-0001", "one@willow.example");

    assertThat(
            caller
                .answer(
                    new IdempotencyKey("another", "key"),
                    "999-999-0002",
                    hearth -> caller.open(hearth, "999-999-0002", "two@willow.example"))
                .get())
        .startsWith("opened ");
  }

  @Test
  default void a_refusal_is_given_again_though_the_reason_for_it_is_gone() {
    Caller caller = new Caller(emptyStorage());
    Account patient = caller.patient("shared@willow.example");
    assertThat(caller.opensHome("key", "999-999-0001", "shared@willow.example").get())
        .isEqualTo("email-in-use");
    caller.removesEmail(patient);

    assertThat(caller.opensHome("key", "999-999-0001", "shared@willow.example").get())
        .isEqualTo("email-in-use");
    assertThat(caller.opensHome("new key", "999-999-0001", "shared@willow.example").get())
        .startsWith("opened ");
  }

  @Test
  default void a_refusal_of_access_leaves_one_trace_however_often_the_call_comes() {
    Caller caller = new Caller(emptyStorage());

    for (int time = 0; time < 3; time++) {
      assertThat(caller.opensHomeWithoutRight("key").get()).isEqualTo("not-allowed");
    }
    assertThat(caller.trail(AuditAction.ACCESS_REFUSED)).isEqualTo(1);
  }

  @Test
  default void a_call_that_changes_nothing_is_answered_the_same() {
    Caller caller = new Caller(emptyStorage());
    String number = caller.asksForNumber("key").get();
    caller.opensHome("other key", number, "one@willow.example");

    assertThat(caller.asksForNumber("key").get()).isEqualTo(number);
    assertThat(caller.asksForNumber("new key").get()).isNotEqualTo(number);
  }

  @Test
  default void a_receipt_that_was_forgotten_leaves_its_key_for_a_new_call() {
    Caller caller = new Caller(emptyStorage());
    caller.opensHome("key", "999-999-0001", "one@willow.example");

    assertThat(caller.forgetsReceiptsUntilNow()).isEqualTo(1);
    assertThat(caller.opensHome("key", "999-999-0001", "one@willow.example").get())
        .isEqualTo("number-in-use");
  }

  @Test
  default void a_call_that_asks_two_ports_is_a_mistake() {
    Caller caller = new Caller(emptyStorage());

    assertThatThrownBy(
            () ->
                caller.answer(
                    new IdempotencyKey("desk", "key"),
                    "two",
                    hearth -> {
                      caller.open(hearth, "999-999-0001", "one@willow.example");
                      return caller.open(hearth, "999-999-0002", "two@willow.example");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("one port");
  }
}
