package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.SUE;

import java.util.List;
import java.util.Optional;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestEvent;
import org.hearth.domain.request.RequestStatus;
import org.hearth.domain.request.RequestText;
import org.junit.jupiter.api.Test;

/** Support erases a person; what the law keeps stays without whom it is about. */
public interface ErasingAPersonStory extends HearthFactory {
  String WHY = "asked to be forgotten";

  @Test
  default void who_was_erased_is_found_by_nothing_and_the_number_is_free() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder asha = fixture.register(ANN, asha());
    erase(fixture, asha.id());

    refused(fixture.hearth().accounts().byId(ANN, asha.id()), "account-not-found");
    refused(fixture.hearth().accounts().byId(SUE, asha.id()), "account-not-found");
    assertThat(found(fixture, new PatientQuery.ByNameAndBirth("Patel", "1941-10-22"))).isZero();
    assertThat(found(fixture, new PatientQuery.ByNumber(asha.number().digits()))).isZero();
    assertThat(found(fixture, new PatientQuery.ByEmail("asha@hearth.example"))).isZero();
    refused(fixture.hearth().support().erase(SUE, asha.id(), WHY), "account-not-found");

    AccountHolder again = fixture.register(BEN, asha());
    assertThat(again.id()).as("another account").isNotEqualTo(asha.id());
    assertThat(fixture.requests(BEN)).isEmpty();
  }

  @Test
  default void requests_stay_with_their_days_and_states_and_without_their_texts() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder asha = fixture.register(ANN, asha());
    OpenRequest open = fixture.submit(ANN, asha.id());
    OpenRequest done = fixture.submit(ANN, asha.id());
    granted(fixture.hearth().requests().answer(ANN, done.id(), "Asha may collect it."));
    granted(fixture.hearth().requests().progress(ANN, done.id(), RequestStatus.COMPLETED));
    erase(fixture, asha.id());

    List<Request> left = fixture.requests(ANN);
    assertThat(left).extracting(Request::id).containsExactly(open.id(), done.id());
    assertThat(left).extracting(Request::status).containsOnly(RequestStatus.COMPLETED);
    assertThat(left).extracting(Request::patient).containsOnly(asha.id());
    assertThat(left)
        .flatExtracting(Request::history)
        .extracting(RequestEvent::text)
        .containsOnly(Optional.of(RequestText.ERASED), Optional.empty());
    assertThat(left.get(1).history()).extracting(RequestEvent::at).isSorted();
    refused(fixture.hearth().requests().answer(ANN, open.id(), "Hello?"), "request-completed");
    refused(
        fixture.hearth().requests().progress(ANN, open.id(), RequestStatus.IN_PROGRESS),
        "request-completed");
    refused(fixture.hearth().requests().read(BEN, open.id()), "request-not-found");
  }

  @Test
  default void a_home_reads_a_past_request_of_an_erased_person_without_its_text() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Resident asha = fixture.register(ANN, home, asha());
    OpenRequest request = fixture.submit(HearthFixture.onShiftAt(home), asha.id());
    fixture.clock().passDays(1);
    refused(fixture.hearth().support().erase(SUE, asha.id(), WHY), "still-a-dependent");
    granted(
        fixture
            .hearth()
            .residents()
            .end(ANN, asha.id(), EndReason.LEFT, HearthFixture.TODAY.plusDays(1)));
    erase(fixture, asha.id());

    Request read =
        granted(fixture.hearth().requests().read(HearthFixture.onShiftAt(home), request.id()));
    assertThat(read.history())
        .singleElement()
        .satisfies(event -> assertThat(event.text()).contains(RequestText.ERASED))
        .satisfies(event -> assertThat(event.by()).isEqualTo(HearthFixture.onShiftAt(home).name()));
    assertThat(fixture.requests(HearthFixture.onShiftAt(home))).isEmpty();
    assertThat(fixture.residents(ANN, home.id())).isEmpty();
  }

  @Test
  default void support_alone_erases_and_says_why_and_patients_alone_are_erased() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder asha = fixture.register(ANN, asha());
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    refused(fixture.hearth().support().erase(ANN, asha.id(), WHY), "not-allowed");
    refused(
        fixture.hearth().support().erase(HearthFixture.onShiftAt(home), asha.id(), WHY),
        "not-allowed");
    refused(fixture.hearth().support().erase(SUE, home.id(), WHY), "account-not-found");
    assertThat(faultyFields(fixture.hearth().support().erase(SUE, asha.id(), " ")))
        .containsExactly("reason");
    assertThat(fixture.account(asha.id())).isEqualTo(asha);
  }

  @Test
  default void R19_the_trail_keeps_what_was_done_on_the_account() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder asha = fixture.register(ANN, asha());
    List<AuditEntry> before = fixture.trail(Optional.of(asha.id()));
    erase(fixture, asha.id());

    assertThat(fixture.trail(Optional.of(asha.id()))).containsAll(before);
    assertThat(fixture.trail(SUE, AuditAction.PERSON_ERASED))
        .singleElement()
        .satisfies(entry -> assertThat(entry.subject()).contains(asha.id()))
        .satisfies(entry -> assertThat(entry.reason()).isEqualTo(WHY));
  }

  private static void erase(HearthFixture fixture, AccountId account) {
    assertThat(granted(fixture.hearth().support().erase(SUE, account, WHY)).account())
        .isEqualTo(account);
  }

  private static int found(HearthFixture fixture, PatientQuery query) {
    return granted(fixture.hearth().patients().search(ANN, query)).size();
  }
}
