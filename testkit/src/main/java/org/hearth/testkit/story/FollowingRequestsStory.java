package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.oakLodge;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.generator.PatientForms.bert;
import static org.hearth.testkit.generator.PatientForms.chidi;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.in.request.RequestQuery;
import org.hearth.application.port.out.Page;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestAge;
import org.hearth.domain.request.RequestAgeCount;
import org.hearth.domain.request.RequestCount;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestStatus;
import org.junit.jupiter.api.Test;

/** A home and its practices work on its residents' requests. */
public interface FollowingRequestsStory extends HearthFactory {

  @Test
  default void R17_a_home_sees_all_its_present_dependents_and_nothing_of_anyone_else() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    CareHomeAccount other = fixture.open(BEN, oakLodge());
    fixture.servedByBoth(home);
    Resident limes = fixture.register(ANN, home, asha());
    Resident mills = fixture.register(BEN, home, bert());
    Resident others = fixture.register(BEN, other, chidi());
    Actor shift = HearthFixture.onShiftAt(home);

    assertThat(fixture.residents(shift, home.id())).containsExactly(limes, mills);
    assertThat(fixture.residents(ANN, home.id())).containsExactly(limes);
    assertThat(fixture.residents(BEN, home.id())).containsExactly(mills);
    refused(
        fixture.hearth().residents().list(shift, other.id(), Page.first(10)),
        "care-home-not-found");
    refused(fixture.hearth().accounts().byId(shift, others.id()), "account-not-found");
    assertThat(granted(fixture.hearth().accounts().byId(shift, mills.id()))).isEqualTo(mills);
  }

  @Test
  default void R17_a_home_follows_its_dependents_requests_in_one_place() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    fixture.servedByBoth(home);
    Resident limes = fixture.register(ANN, home, asha());
    Resident mills = fixture.register(BEN, home, bert());
    Resident others = fixture.register(BEN, fixture.open(BEN, oakLodge()), chidi());
    OpenRequest first = fixture.submit(HearthFixture.onShiftAt(home), limes.id());
    OpenRequest second = fixture.submit(BEN, mills.id());
    OpenRequest third = fixture.submit(BEN, others.id());

    assertThat(fixture.requests(HearthFixture.onShiftAt(home))).containsExactly(first, second);
    assertThat(fixture.requests(ANN)).containsExactly(first);
    assertThat(fixture.requests(BEN)).containsExactly(second, third);
    assertThat(fixture.requests(BEN, Optional.of(home.id()))).containsExactly(second);
  }

  @Test
  default void R17_who_has_left_is_seen_no_more() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Resident resident = fixture.register(ANN, home, asha());
    OpenRequest request = fixture.submit(HearthFixture.onShiftAt(home), resident.id());
    granted(
        fixture.hearth().residents().end(ANN, resident.id(), EndReason.LEFT, HearthFixture.TODAY));

    Actor shift = HearthFixture.onShiftAt(home);
    assertThat(fixture.requests(shift)).isEmpty();
    assertThat(fixture.residents(shift, home.id())).isEmpty();
    refused(fixture.hearth().requests().read(shift, request.id()), "request-not-found");
    refused(fixture.hearth().accounts().byId(shift, resident.id()), "account-not-found");
    refused(
        fixture.hearth().requests().submit(shift, resident.id(), RequestKind.MEDICAL, "A cough."),
        "account-not-found");
    assertThat(fixture.requests(ANN)).containsExactly(request);
  }

  @Test
  default void a_request_goes_to_and_fro_until_it_is_completed() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Actor shift = HearthFixture.onShiftAt(home);
    OpenRequest submitted = fixture.submit(shift, fixture.register(ANN, home, asha()).id());

    granted(
        fixture.hearth().requests().progress(ANN, submitted.id(), RequestStatus.AWAITING_REPLY));
    granted(fixture.hearth().requests().answer(ANN, submitted.id(), "Which strength?"));
    granted(fixture.hearth().requests().answer(shift, submitted.id(), "20 mg."));
    Request completed =
        granted(fixture.hearth().requests().progress(ANN, submitted.id(), RequestStatus.COMPLETED));

    assertThat(completed.history())
        .extracting(event -> event.by() + " " + event.status())
        .containsExactly(
            shift.name() + " SUBMITTED",
            ANN.name() + " AWAITING_REPLY",
            ANN.name() + " AWAITING_REPLY",
            shift.name() + " IN_PROGRESS",
            ANN.name() + " COMPLETED");
    assertThat(granted(fixture.hearth().requests().read(shift, submitted.id())))
        .isEqualTo(completed);
    refused(
        fixture.hearth().requests().answer(shift, submitted.id(), "Thanks."), "request-completed");
    refused(
        fixture.hearth().requests().progress(ANN, submitted.id(), RequestStatus.IN_PROGRESS),
        "request-completed");
  }

  @Test
  default void requests_are_listed_by_how_they_stand() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Resident resident = fixture.register(ANN, home, asha());
    OpenRequest open = fixture.submit(ANN, resident.id());
    OpenRequest other = fixture.submit(ANN, resident.id());
    granted(fixture.hearth().requests().progress(ANN, other.id(), RequestStatus.COMPLETED));
    assertThat(
            granted(
                    fixture
                        .hearth()
                        .requests()
                        .list(
                            HearthFixture.onShiftAt(home),
                            Optional.empty(),
                            Optional.of(RequestStatus.SUBMITTED),
                            Page.first(10)))
                .items())
        .containsExactly(open);
  }

  @Test
  default void R17_a_home_counts_its_present_dependents_requests_and_sees_what_changed() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    CareHomeAccount other = fixture.open(BEN, oakLodge());
    Actor shift = HearthFixture.onShiftAt(home);
    Resident resident = fixture.register(ANN, home, asha());
    Resident neighbour = fixture.register(ANN, home, bert());
    fixture.submit(BEN, fixture.register(BEN, other, chidi()).id());
    fixture.submit(shift, neighbour.id());
    fixture.submit(shift, resident.id());
    OpenRequest asked = fixture.submit(shift, resident.id());
    Instant begun = fixture.clock().instant();
    fixture.clock().pass(Duration.ofHours(1));
    granted(fixture.hearth().requests().answer(ANN, asked.id(), "Tomorrow."));
    Instant answered = fixture.clock().instant();

    RequestCount open = new RequestCount(resident.id(), RequestStatus.SUBMITTED, 2, answered);
    RequestCount neighbours = new RequestCount(neighbour.id(), RequestStatus.SUBMITTED, 1, begun);
    assertThat(granted(fixture.hearth().requests().count(shift, home.id())))
        .containsExactlyInAnyOrder(open, neighbours);
    assertThat(granted(fixture.hearth().requests().count(ANN, home.id())))
        .containsExactlyInAnyOrder(open, neighbours);
    assertThat(fixture.requests(shift, RequestQuery.ALL.changedSince(answered)))
        .extracting(Request::id)
        .containsExactly(asked.id());
    assertThat(fixture.requests(shift, RequestQuery.ALL.changedSince(answered.plusMillis(1))))
        .isEmpty();
    fixture.clock().pass(Duration.ofDays(2));
    RequestAgeCount aged = new RequestAgeCount(RequestStatus.SUBMITTED, RequestAge.THREE_DAYS, 3);
    assertThat(granted(fixture.hearth().requests().ages(shift, Optional.empty())))
        .containsExactly(aged);
    assertThat(granted(fixture.hearth().requests().ages(ANN, Optional.of(home.id()))))
        .containsExactly(aged);
    assertThat(granted(fixture.hearth().requests().ages(BEN, Optional.empty())))
        .containsExactly(new RequestAgeCount(RequestStatus.SUBMITTED, RequestAge.THREE_DAYS, 1));
    refused(fixture.hearth().requests().ages(shift, Optional.of(other.id())), "not-allowed");
    refused(fixture.hearth().requests().ages(ANN, Optional.of(other.id())), "care-home-not-found");
    refused(fixture.hearth().requests().count(shift, other.id()), "not-allowed");
    refused(fixture.hearth().requests().count(ANN, other.id()), "care-home-not-found");
  }

  @Test
  default void R17_a_home_narrows_the_list_to_one_of_its_dependents_and_to_nobody_elses() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Actor shift = HearthFixture.onShiftAt(home);
    Resident resident = fixture.register(ANN, home, asha());
    Resident others = fixture.register(BEN, fixture.open(BEN, oakLodge()), chidi());
    fixture.submit(shift, fixture.register(ANN, home, bert()).id());
    OpenRequest asked = fixture.submit(shift, resident.id());
    fixture.submit(BEN, others.id());

    assertThat(fixture.requests(shift, RequestQuery.ALL.ofPatient(resident.id())))
        .containsExactly(asked);
    assertThat(
            fixture.requests(
                shift, RequestQuery.ALL.ofPatient(resident.id()).in(RequestStatus.COMPLETED)))
        .isEmpty();
    assertThat(fixture.requests(shift, RequestQuery.ALL.ofPatient(others.id()))).isEmpty();
  }

  @Test
  default void R19_who_lists_one_patients_requests_is_in_the_patients_trail() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Resident resident = fixture.register(ANN, home, asha());
    Actor shift = HearthFixture.onShiftAt(home);

    for (Actor actor : List.of(ANN, BEN, shift)) {
      fixture.requests(actor, RequestQuery.ALL.ofPatient(resident.id()));

      assertThat(fixture.trail(Optional.of(resident.id())))
          .last()
          .satisfies(
              entry -> {
                assertThat(entry.actor()).isEqualTo(actor);
                assertThat(entry.action()).isEqualTo(AuditAction.REQUESTS_READ);
              });
    }
  }

  @Test
  default void a_request_has_words_that_can_be_read() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Resident resident = fixture.register(ANN, home, asha());
    for (String text : List.of("", " ", "a\u0000b", "a".repeat(4_001))) {
      assertThat(
              faultyFields(
                  fixture
                      .hearth()
                      .requests()
                      .submit(ANN, resident.id(), RequestKind.MEDICAL, text)))
          .containsExactly("text");
    }
    OpenRequest open = fixture.submit(ANN, resident.id());
    assertThat(faultyFields(fixture.hearth().requests().answer(ANN, open.id(), " ")))
        .containsExactly("text");
    assertThat(
            faultyFields(
                fixture.hearth().requests().progress(ANN, open.id(), RequestStatus.SUBMITTED)))
        .containsExactly("status");
    assertThat(fixture.requests(ANN)).containsExactly(open);
  }
}
