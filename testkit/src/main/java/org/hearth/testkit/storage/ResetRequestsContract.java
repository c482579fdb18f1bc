package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.support.Reason;
import org.hearth.domain.support.ResetRequest;
import org.hearth.domain.support.ResetRequestId;
import org.junit.jupiter.api.Test;

/** {@link org.hearth.application.port.out.account.ResetRequests}: what waits for support. */
public interface ResetRequestsContract extends StorageFactory {

  @Test
  default void a_request_for_a_reset_waits_as_it_was_asked() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    assertThat(waiting(given, 1)).isEmpty();
    ResetRequest request =
        new ResetRequest(
            new ResetRequestId(given.sample().id()),
            given.accountHolder().id(),
            Sample.OTHER_PRACTICE,
            Sample.NOW,
            new Reason("Zieht um — 𠮷\n" + "x".repeat(480)));
    given.keep(given.change(request.account()).askForReset(request).build());

    assertThat(waiting(given, 1)).containsExactly(request);
  }

  @Test
  default void requests_for_resets_are_read_page_by_page_oldest_first() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountHolder patient = given.accountHolder();
    List<ResetRequest> asked = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      asked.add(given.askedForReset(patient.id()));
    }

    for (int limit = 1; limit <= 6; limit++) {
      assertThat(waiting(given, limit))
          .as("in pages of %d", limit)
          .containsExactlyElementsOf(asked);
    }
  }

  @Test
  default void a_reset_is_done_with_for_its_account_and_no_other() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountHolder one = given.accountHolder();
    AccountHolder other = given.accountHolder();
    given.askedForReset(one.id());
    ResetRequest others = given.askedForReset(other.id());
    given.askedForReset(one.id());
    given.keep(given.change(one.id()).amend(one, one.reset()).finishResets(one.id()).build());

    assertThat(waiting(given, 10)).containsExactly(others);
  }

  @Test
  default void a_reset_that_nobody_asked_for_can_be_done() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountHolder patient = given.accountHolder();
    given.keep(
        given
            .change(patient.id())
            .amend(patient, patient.reset())
            .finishResets(patient.id())
            .build());

    assertThat(given.account(patient.id())).contains(patient.reset());
  }

  @Test
  default void a_reset_asked_for_anew_waits_anew() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    AccountHolder patient = given.accountHolder();
    given.askedForReset(patient.id());
    given.keep(
        given
            .change(patient.id())
            .amend(patient, patient.reset())
            .finishResets(patient.id())
            .build());
    ResetRequest again = given.askedForReset(patient.id());

    assertThat(waiting(given, 10)).containsExactly(again);
  }

  private static List<ResetRequest> waiting(SampleStorage given, int limit) {
    return SampleStorage.pages(page -> given.storage().resetRequests().waiting(page), limit);
  }
}
