package org.hearth.testkit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.elmCourt;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.generator.PatientForms.chidi;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.LIME_STREET;
import static org.hearth.testkit.story.HearthFixture.MILL_LANE;
import static org.hearth.testkit.story.HearthFixture.SUE;
import static org.hearth.testkit.story.HearthFixture.TODAY;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.event.EventFields;
import org.hearth.domain.event.EventType;
import org.hearth.domain.event.HearthEvent;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.RequestStatus;
import org.hearth.testkit.storage.StorageFactory;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.Test;

/** Each kind of change has its event, and what is refused or only read has none. */
public interface TellingEventsStory extends StorageFactory {
  String WHY = "Mrs Patel moves to 1 High Street";

  @Test
  default void a_homes_life_in_events() {
    EventFixture host = EventFixture.on(emptyStorage());
    CareHomeAccount home = homesLife(host);

    assertThat(host.kinds(home.id()))
        .containsExactly(
            "care-home-opened",
            "service-asked",
            "service-refused",
            "service-asked",
            "service-started",
            "details-amended",
            "service-ended",
            "email-changed",
            "care-home-closed");
  }

  @Test
  default void a_residents_life_in_events() {
    EventFixture host = EventFixture.on(emptyStorage());
    Resident resident = residentsLife(host);

    assertThat(host.kinds(resident.id()))
        .containsExactly(
            "resident-registered",
            "request-submitted",
            "request-answered",
            "request-progressed",
            "email-changed",
            "details-amended",
            "resident-moved",
            "dependency-ended",
            "resident-registered",
            "dependency-ended",
            "person-erased");
  }

  @Test
  default void a_patients_life_in_events() {
    EventFixture host = EventFixture.on(emptyStorage());
    AccountHolder patient = patientsLife(host);

    assertThat(host.kinds(patient.id()))
        .containsExactly(
            "patient-registered",
            "support-asked",
            "account-reset",
            "resident-registered",
            "support-asked",
            "dependency-ended",
            "patient-transferred");
  }

  @Test
  default void an_event_says_which_home_which_practice_and_why() {
    EventFixture host = EventFixture.on(emptyStorage());
    HearthFixture fixture = host.fixture();
    AccountId one = fixture.open(ANN, willowHouse()).id();
    AccountId two = fixture.open(ANN, elmCourt()).id();
    Resident asha = granted(host.hearth().residents().register(ANN, one, asha().form()));
    granted(host.hearth().residents().move(ANN, asha.id(), two));
    granted(host.hearth().residents().end(ANN, asha.id(), EndReason.MOVED_PRACTICE, TODAY));
    AccountId third =
        fixture.open(BEN, willowHouse().dummyNhsNumber("9999990006").email("b@x.example")).id();
    granted(host.hearth().residents().register(BEN, third, asha().form()));

    List<EventFields> said =
        host.delivered().stream()
            .filter(event -> event.account().equals(asha.id()))
            .map(HearthEvent::fields)
            .toList();

    assertThat(said)
        .extracting(fields -> fields.header().practice().orElseThrow())
        .containsExactly(LIME_STREET, LIME_STREET, LIME_STREET, MILL_LANE, MILL_LANE);
    assertThat(said.get(0).careHome()).contains(one);
    assertThat(said.get(1).careHome()).contains(two);
    assertThat(said.get(1).formerCareHome()).contains(one);
    assertThat(said.get(2).formerCareHome()).contains(two);
    assertThat(said.get(2).reason()).contains(EndReason.MOVED_PRACTICE);
    assertThat(said.get(3).formerPractice()).contains(LIME_STREET);
    assertThat(said.get(4).careHome()).contains(third);
  }

  @Test
  default void each_kind_of_event_is_told_and_nothing_personal_is_in_any() {
    EventFixture host = EventFixture.on(emptyStorage());
    homesLife(host);
    residentsLife(host);
    patientsLife(host);
    List<HearthEvent> all = host.delivered();

    assertThat(all).extracting(HearthEvent::type).contains(EventType.values());
    String said =
        all.stream().map(HearthEvent::fields).toList().toString().toLowerCase(Locale.ROOT);
    assertThat(PersonalTexts.ofTheStories()).hasSizeGreaterThan(20);
    assertThat(said).doesNotContain(PersonalTexts.ofTheStories());
  }

  @Test
  default void what_is_refused_or_only_read_has_no_event() {
    EventFixture host = EventFixture.on(emptyStorage());
    HearthFixture fixture = host.fixture();
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Resident asha = fixture.register(ANN, home, asha());
    host.delivered();

    refused(
        host.hearth().residents().register(ANN, home.id(), asha().form()), "already-registered");
    refused(
        host.hearth().residents().end(BEN, asha.id(), EndReason.LEFT, TODAY),
        "at-another-practice");
    fixture.residents(ANN, home.id());
    fixture.account(asha.id());

    assertThat(host.delivered()).hasSize(2);
  }

  @Test
  default void without_a_listener_no_event_is_kept() {
    EventFixture host = EventFixture.on(emptyStorage());
    CareHomeAccount home =
        granted(host.withoutListener().careHomes().open(ANN, willowHouse().form()));
    granted(host.withoutListener().residents().register(ANN, home.id(), asha().form()));

    assertThat(host.delivered()).isEmpty();
  }

  private static CareHomeAccount homesLife(EventFixture host) {
    HearthFixture fixture = host.fixture();
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    String number = home.number().toString();
    granted(host.hearth().careHomes().ask(BEN, number));
    granted(host.hearth().careHomes().refuse(ANN, home.id(), MILL_LANE));
    granted(host.hearth().careHomes().ask(BEN, number));
    granted(host.hearth().careHomes().register(ANN, home.id(), MILL_LANE));
    amend(host, ANN, home.id(), DetailsForm.contact(null, "M1 1AE", null, null));
    granted(host.hearth().careHomes().end(BEN, home.id(), MILL_LANE));
    amend(host, ANN, home.id(), DetailsForm.contact(null, null, null, "willow@hearth.example"));
    granted(host.hearth().careHomes().close(ANN, home.id(), SeenVersions.any(), WHY));
    return home;
  }

  private static Resident residentsLife(EventFixture host) {
    HearthFixture fixture = host.fixture();
    CareHomeAccount one =
        fixture.open(ANN, willowHouse().dummyNhsNumber("9999990007").email("one@hearth.example"));
    CareHomeAccount two = fixture.open(ANN, elmCourt());
    Resident resident = fixture.register(ANN, one, asha());
    AccountId id = resident.id();
    OpenRequest request = fixture.submit(HearthFixture.onShiftAt(one), id);
    granted(host.hearth().requests().answer(ANN, request.id(), "Which dose of Furosemide?"));
    granted(host.hearth().requests().progress(ANN, request.id(), RequestStatus.COMPLETED));
    fixture.removeEmail(ANN, id);
    amend(host, ANN, id, DetailsForm.contact(null, "M2 2AA", "0161 653 2454", null));
    granted(host.hearth().residents().move(ANN, id, two.id()));
    granted(host.hearth().residents().end(ANN, id, EndReason.LEFT, TODAY));
    granted(
        host.hearth()
            .residents()
            .register(
                ANN,
                one.id(),
                asha()
                    .postcode("M2 2AA")
                    .email(null)
                    .noEmailAddress(true)
                    .phone("0161 653 2454")
                    .form()));
    granted(host.hearth().residents().end(ANN, id, EndReason.DECEASED, TODAY));
    granted(host.hearth().support().erase(SUE, id, WHY));
    return resident;
  }

  private static AccountHolder patientsLife(EventFixture host) {
    HearthFixture fixture = host.fixture();
    CareHomeAccount home =
        fixture.open(ANN, willowHouse().dummyNhsNumber("9999990008").email("two@hearth.example"));
    AccountHolder patient = fixture.register(ANN, chidi());
    AccountId id = patient.id();
    granted(host.hearth().support().askForReset(ANN, id, WHY));
    granted(host.hearth().support().reset(SUE, id, WHY));
    granted(host.hearth().residents().register(ANN, home.id(), chidi().form()));
    granted(host.hearth().support().askForTransfer(BEN, patient.number().digits(), WHY));
    granted(host.hearth().support().transfer(SUE, id, MILL_LANE, WHY));
    return patient;
  }

  private static void amend(EventFixture host, Actor actor, AccountId account, DetailsForm form) {
    granted(host.hearth().patients().amend(actor, account, OptionalLong.empty(), form, WHY));
  }
}
