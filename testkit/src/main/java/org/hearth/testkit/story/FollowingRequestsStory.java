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
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    CareHomeAccount other = town.open(BEN, oakLodge());
    town.servedByBoth(home);
    Resident limes = town.register(ANN, home, asha());
    Resident mills = town.register(BEN, home, bert());
    Resident others = town.register(BEN, other, chidi());
    Actor shift = HearthFixture.onShiftAt(home);

    assertThat(town.residents(shift, home.id())).containsExactly(limes, mills);
    assertThat(town.residents(ANN, home.id())).containsExactly(limes);
    assertThat(town.residents(BEN, home.id())).containsExactly(mills);
    refused(
        town.hearth().residents().list(shift, other.id(), Page.first(10)), "care-home-not-found");
    refused(town.hearth().accounts().byId(shift, others.id()), "account-not-found");
    assertThat(granted(town.hearth().accounts().byId(shift, mills.id()))).isEqualTo(mills);
  }

  @Test
  default void R17_a_home_follows_its_dependents_requests_in_one_place() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    town.servedByBoth(home);
    Resident limes = town.register(ANN, home, asha());
    Resident mills = town.register(BEN, home, bert());
    Resident others = town.register(BEN, town.open(BEN, oakLodge()), chidi());
    OpenRequest first = town.submit(HearthFixture.onShiftAt(home), limes.id());
    OpenRequest second = town.submit(BEN, mills.id());
    OpenRequest third = town.submit(BEN, others.id());

    assertThat(town.requests(HearthFixture.onShiftAt(home))).containsExactly(first, second);
    assertThat(town.requests(ANN)).containsExactly(first);
    assertThat(town.requests(BEN)).containsExactly(second, third);
    assertThat(town.requests(BEN, Optional.of(home.id()))).containsExactly(second);
  }

  @Test
  default void R17_who_has_left_is_seen_no_more() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    Resident resident = town.register(ANN, home, asha());
    OpenRequest request = town.submit(HearthFixture.onShiftAt(home), resident.id());
    granted(town.hearth().residents().end(ANN, resident.id(), EndReason.LEFT, HearthFixture.TODAY));

    Actor shift = HearthFixture.onShiftAt(home);
    assertThat(town.requests(shift)).isEmpty();
    assertThat(town.residents(shift, home.id())).isEmpty();
    refused(town.hearth().requests().read(shift, request.id()), "request-not-found");
    refused(town.hearth().accounts().byId(shift, resident.id()), "account-not-found");
    refused(
        town.hearth().requests().submit(shift, resident.id(), RequestKind.MEDICAL, "A cough."),
        "account-not-found");
    assertThat(town.requests(ANN)).containsExactly(request);
  }

  @Test
  default void a_request_goes_to_and_fro_until_it_is_completed() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    Actor shift = HearthFixture.onShiftAt(home);
    OpenRequest submitted = town.submit(shift, town.register(ANN, home, asha()).id());

    granted(town.hearth().requests().progress(ANN, submitted.id(), RequestStatus.AWAITING_REPLY));
    granted(town.hearth().requests().answer(ANN, submitted.id(), "Which strength?"));
    granted(town.hearth().requests().answer(shift, submitted.id(), "20 mg."));
    Request completed =
        granted(town.hearth().requests().progress(ANN, submitted.id(), RequestStatus.COMPLETED));

    assertThat(completed.history())
        .extracting(event -> event.by() + " " + event.status())
        .containsExactly(
            shift.name() + " SUBMITTED",
            ANN.name() + " AWAITING_REPLY",
            ANN.name() + " AWAITING_REPLY",
            shift.name() + " IN_PROGRESS",
            ANN.name() + " COMPLETED");
    assertThat(granted(town.hearth().requests().read(shift, submitted.id()))).isEqualTo(completed);
    refused(town.hearth().requests().answer(shift, submitted.id(), "Thanks."), "request-completed");
    refused(
        town.hearth().requests().progress(ANN, submitted.id(), RequestStatus.IN_PROGRESS),
        "request-completed");
  }

  @Test
  default void requests_are_listed_by_how_they_stand() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    Resident resident = town.register(ANN, home, asha());
    OpenRequest open = town.submit(ANN, resident.id());
    OpenRequest other = town.submit(ANN, resident.id());
    granted(town.hearth().requests().progress(ANN, other.id(), RequestStatus.COMPLETED));
    assertThat(
            granted(
                    town.hearth()
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
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    CareHomeAccount other = town.open(BEN, oakLodge());
    Actor shift = HearthFixture.onShiftAt(home);
    Resident resident = town.register(ANN, home, asha());
    Resident neighbour = town.register(ANN, home, bert());
    town.submit(BEN, town.register(BEN, other, chidi()).id());
    town.submit(shift, neighbour.id());
    town.submit(shift, resident.id());
    OpenRequest asked = town.submit(shift, resident.id());
    Instant begun = town.clock().instant();
    town.clock().pass(Duration.ofHours(1));
    granted(town.hearth().requests().answer(ANN, asked.id(), "Tomorrow."));
    Instant answered = town.clock().instant();

    RequestCount open = new RequestCount(resident.id(), RequestStatus.SUBMITTED, 2, answered);
    RequestCount neighbours = new RequestCount(neighbour.id(), RequestStatus.SUBMITTED, 1, begun);
    assertThat(granted(town.hearth().requests().count(shift, home.id())))
        .containsExactlyInAnyOrder(open, neighbours);
    assertThat(granted(town.hearth().requests().count(ANN, home.id())))
        .containsExactlyInAnyOrder(open, neighbours);
    assertThat(town.requests(shift, RequestQuery.ALL.changedSince(answered)))
        .extracting(Request::id)
        .containsExactly(asked.id());
    assertThat(town.requests(shift, RequestQuery.ALL.changedSince(answered.plusMillis(1))))
        .isEmpty();
    town.clock().pass(Duration.ofDays(2));
    RequestAgeCount aged = new RequestAgeCount(RequestStatus.SUBMITTED, RequestAge.THREE_DAYS, 3);
    assertThat(granted(town.hearth().requests().ages(shift, Optional.empty())))
        .containsExactly(aged);
    assertThat(granted(town.hearth().requests().ages(ANN, Optional.of(home.id()))))
        .containsExactly(aged);
    assertThat(granted(town.hearth().requests().ages(BEN, Optional.empty())))
        .containsExactly(new RequestAgeCount(RequestStatus.SUBMITTED, RequestAge.THREE_DAYS, 1));
    refused(town.hearth().requests().ages(shift, Optional.of(other.id())), "not-allowed");
    refused(town.hearth().requests().ages(ANN, Optional.of(other.id())), "care-home-not-found");
    refused(town.hearth().requests().count(shift, other.id()), "not-allowed");
    refused(town.hearth().requests().count(ANN, other.id()), "care-home-not-found");
  }

  @Test
  default void R17_a_home_narrows_the_list_to_one_of_its_dependents_and_to_nobody_elses() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    Actor shift = HearthFixture.onShiftAt(home);
    Resident resident = town.register(ANN, home, asha());
    Resident others = town.register(BEN, town.open(BEN, oakLodge()), chidi());
    town.submit(shift, town.register(ANN, home, bert()).id());
    OpenRequest asked = town.submit(shift, resident.id());
    town.submit(BEN, others.id());

    assertThat(town.requests(shift, RequestQuery.ALL.ofPatient(resident.id())))
        .containsExactly(asked);
    assertThat(
            town.requests(
                shift, RequestQuery.ALL.ofPatient(resident.id()).in(RequestStatus.COMPLETED)))
        .isEmpty();
    assertThat(town.requests(shift, RequestQuery.ALL.ofPatient(others.id()))).isEmpty();
  }

  @Test
  default void R19_who_lists_one_patients_requests_is_in_the_patients_trail() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    Resident resident = town.register(ANN, home, asha());
    Actor shift = HearthFixture.onShiftAt(home);

    for (Actor actor : List.of(ANN, BEN, shift)) {
      town.requests(actor, RequestQuery.ALL.ofPatient(resident.id()));

      assertThat(town.trail(Optional.of(resident.id())))
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
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    Resident resident = town.register(ANN, home, asha());
    for (String text : List.of("", " ", "a\u0000b", "a".repeat(4_001))) {
      assertThat(
              faultyFields(
                  town.hearth().requests().submit(ANN, resident.id(), RequestKind.MEDICAL, text)))
          .containsExactly("text");
    }
    OpenRequest open = town.submit(ANN, resident.id());
    assertThat(faultyFields(town.hearth().requests().answer(ANN, open.id(), " ")))
        .containsExactly("text");
    assertThat(
            faultyFields(
                town.hearth().requests().progress(ANN, open.id(), RequestStatus.SUBMITTED)))
        .containsExactly("status");
    assertThat(town.requests(ANN)).containsExactly(open);
  }
}
