package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.oakLodge;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.generator.PatientForms.bert;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.Town.ANN;
import static org.hearth.testkit.story.Town.BEN;
import static org.hearth.testkit.story.Town.MILL_LANE;
import static org.hearth.testkit.story.Town.SUE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearth.application.patient.DetailsForm;
import org.hearth.application.storage.Page;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.FormerResident;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestStatus;
import org.hearth.domain.support.ResetRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Asha of Lime Street becomes a patient of Mill Lane, or Mill Lane wants her account. */
public interface MovingToAnotherPracticeStory extends HearthFactory {
  String ASHAS_NUMBER = "9991000011";

  /** Asha in a home of Ann's with a request, and a home of Ben's. */
  record Scene(
      Town town, CareHomeAccount anns, CareHomeAccount bens, Resident resident, OpenRequest of) {
    void end(EndReason reason) {
      granted(town.hearth().endDependency().end(ANN, resident.id(), reason, town.clock().today()));
    }

    Resident takenOver() {
      return town.register(BEN, bens, asha().postcode("M1 1AE"));
    }
  }

  private Scene settled() {
    Town town = Town.founded(this);
    CareHomeAccount anns = town.open(ANN, willowHouse());
    CareHomeAccount bens = town.open(BEN, oakLodge());
    Resident asha = town.register(ANN, anns, asha());
    return new Scene(town, anns, bens, asha, town.submit(Town.onShiftAt(anns), asha.id()));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MOVED_PRACTICE")
  default void R26_after_any_other_ending_another_practice_gets_neither_account_nor_requests(
      EndReason reason) {
    Scene scene = settled();
    scene.end(reason);
    Patient before = (Patient) scene.town().account(scene.resident().id());
    refused(
        scene.town().hearth().registerResident().register(BEN, scene.bens().id(), asha().form()),
        "at-another-practice");
    refused(
        scene
            .town()
            .hearth()
            .registerResident()
            .register(BEN, scene.bens().id(), asha().familyName("Maple").form()),
        "at-another-practice");
    assertThat(scene.town().account(scene.resident().id())).isEqualTo(before);
    assertThat(scene.town().requests(BEN)).isEmpty();
    assertThat(granted(scene.town().hearth().findAccount().byId(ANN, scene.resident().id())))
        .isEqualTo(before);
  }

  @Test
  default void R26_after_moved_practice_the_account_is_the_next_practices_where_details_agree() {
    Scene scene = settled();
    scene.end(EndReason.MOVED_PRACTICE);
    for (String name : List.of("Maple", "Patil")) {
      refused(
          scene
              .town()
              .hearth()
              .registerResident()
              .register(
                  BEN, scene.bens().id(), asha().familyName(name).samePersonConfirmed().form()),
          "at-another-practice");
    }
    Resident resident = scene.takenOver();
    assertThat(resident.id()).isEqualTo(scene.resident().id());
    assertThat(resident.practice()).isEqualTo(MILL_LANE);
  }

  @Test
  default void R26_after_moved_practice_the_account_is_not_anothers_own() {
    Scene scene = settled();
    scene.end(EndReason.MOVED_PRACTICE);
    refused(
        scene.town().hearth().registerPatient().register(BEN, asha().form()),
        "at-another-practice");
  }

  @Test
  default void R26_what_was_asked_of_a_practice_stays_with_it_and_is_not_the_next_ones() {
    Scene scene = settled();
    scene.end(EndReason.MOVED_PRACTICE);
    scene.takenOver();
    Town town = scene.town();
    Actor shift = Town.onShiftAt(scene.bens());
    assertThat(town.requests(BEN)).isEmpty();
    assertThat(town.requests(shift)).isEmpty();
    for (Actor stranger : List.of(BEN, shift)) {
      refused(town.hearth().followRequests().read(stranger, scene.of().id()), "request-not-found");
      refused(
          town.hearth().answerRequest().answer(stranger, scene.of().id(), "What is it?"),
          "request-not-found");
    }
    assertThat(town.requests(ANN)).containsExactly(scene.of());
    assertThat(
            granted(
                    town.hearth()
                        .progressRequest()
                        .progress(ANN, scene.of().id(), RequestStatus.COMPLETED))
                .status())
        .isEqualTo(RequestStatus.COMPLETED);

    OpenRequest next = town.submit(shift, scene.resident().id());
    assertThat(town.requests(BEN)).containsExactly(next);
    assertThat(town.requests(shift)).containsExactly(next);
    assertThat(town.requests(ANN)).hasSize(1);
    refused(town.hearth().followRequests().read(ANN, next.id()), "request-not-found");
  }

  @Test
  default void R26_the_home_of_that_time_reads_what_was_asked_then_as_it_stood_then() {
    Scene scene = settled();
    Town town = scene.town();
    Actor shift = Town.onShiftAt(scene.anns());
    town.clock().passDays(3);
    scene.end(EndReason.MOVED_PRACTICE);
    granted(town.hearth().answerRequest().answer(ANN, scene.of().id(), "She has moved."));
    scene.takenOver();
    assertThat(granted(town.hearth().followRequests().read(shift, scene.of().id())))
        .isEqualTo(scene.of());
    assertThat(town.requests(shift)).isEmpty();
    refused(
        town.hearth().answerRequest().answer(shift, scene.of().id(), "Thanks."),
        "request-not-found");
  }

  @Test
  default void R26_a_home_of_both_practices_keeps_what_was_asked_while_the_patient_was_with_it() {
    Town town = Town.founded(this);
    CareHomeAccount home = town.openServedByBoth(willowHouse());
    Actor shift = Town.onShiftAt(home);
    Resident asha = town.register(ANN, home, asha());
    OpenRequest first = town.submit(shift, asha.id());
    granted(
        town.hearth().endDependency().end(ANN, asha.id(), EndReason.MOVED_PRACTICE, Town.TODAY));
    town.register(BEN, home, asha());
    OpenRequest second = town.submit(shift, asha.id());
    assertThat(town.requests(shift)).containsExactly(first, second);
    assertThat(town.requests(ANN)).containsExactly(first);
    assertThat(town.requests(BEN)).containsExactly(second);
  }

  @Test
  default void R26_a_completed_request_does_not_follow_into_another_home() {
    Town town = Town.founded(this);
    CareHomeAccount from = town.open(ANN, willowHouse());
    CareHomeAccount to = town.open(ANN, oakLodge());
    Resident asha = town.register(ANN, from, asha());
    OpenRequest done = town.submit(ANN, asha.id());
    OpenRequest open = town.submit(ANN, asha.id());
    granted(town.hearth().progressRequest().progress(ANN, done.id(), RequestStatus.COMPLETED));
    granted(town.hearth().moveResident().move(ANN, asha.id(), to.id()));
    Actor shift = Town.onShiftAt(to);
    assertThat(town.requests(shift)).containsExactly(open);
    refused(town.hearth().followRequests().read(shift, done.id()), "request-not-found");
    granted(town.hearth().progressRequest().progress(ANN, open.id(), RequestStatus.COMPLETED));
    assertThat(town.requests(shift)).extracting(request -> request.id()).containsExactly(open.id());
    assertThat(town.requests(ANN)).hasSize(2);
  }

  @Test
  default void R26_the_former_practice_keeps_the_account_as_it_had_it() {
    Scene scene = settled();
    Town town = scene.town();
    AccountId id = scene.resident().id();
    scene.end(EndReason.MOVED_PRACTICE);
    Patient last = (Patient) town.account(id);
    scene.takenOver();
    assertThat(granted(town.hearth().findAccount().byId(ANN, id))).isEqualTo(last);
    refused(
        town.hearth()
            .amendDetails()
            .amend(
                ANN,
                id,
                OptionalLong.empty(),
                DetailsForm.contact(null, "M2 2AA", null, null),
                null),
        "at-another-practice");
    refused(
        town.hearth().endDependency().end(ANN, id, EndReason.LEFT, Town.TODAY),
        "at-another-practice");
    refused(
        town.hearth().submitRequest().submit(ANN, id, RequestKind.MEDICAL, "A cough."),
        "account-not-found");
  }

  @Test
  default void R26_each_practice_reads_the_trail_of_its_own_time() {
    Scene scene = settled();
    Town town = scene.town();
    AccountId id = scene.resident().id();
    scene.end(EndReason.MOVED_PRACTICE);
    scene.takenOver();
    town.submit(BEN, id);
    assertThat(actors(town, BEN, id)).contains(BEN.name()).doesNotContain(ANN.name());
    assertThat(actors(town, ANN, id)).contains(ANN.name()).doesNotContain(BEN.name());
    assertThat(actors(town, SUE, id)).contains(ANN.name(), BEN.name());
  }

  private static List<String> actors(Town town, Actor reader, AccountId id) {
    return granted(
            town.hearth().readAuditTrail().read(reader, Optional.of(id), Page.first(Page.LARGEST)))
        .items()
        .stream()
        .map(AuditEntry::actor)
        .map(Actor::name)
        .distinct()
        .toList();
  }

  @Test
  default void R26_support_transfers_an_account_with_a_reason() {
    Scene scene = settled();
    Town town = scene.town();
    AccountId id = scene.resident().id();
    assertThat(faultyFields(town.hearth().transferAccount().transfer(SUE, id, MILL_LANE, " ")))
        .containsExactly("reason");
    Patient moved =
        granted(town.hearth().transferAccount().transfer(SUE, id, MILL_LANE, "asked by phone"));
    assertThat(moved).isInstanceOf(FormerResident.class);
    assertThat(moved.practice()).isEqualTo(MILL_LANE);
    assertThat(town.residents(SUE, scene.anns().id())).isEmpty();
    assertThat(granted(town.hearth().findAccount().byId(BEN, id))).isEqualTo(moved);
    assertThat(((Patient) granted(town.hearth().findAccount().byId(ANN, id))).practice())
        .isEqualTo(Town.LIME_STREET);
    assertThat(granted(town.hearth().transferAccount().transfer(SUE, id, MILL_LANE, "again")))
        .isEqualTo(moved);
    assertThat(scene.takenOver().id()).isEqualTo(id);
    assertThat(town.requests(BEN)).isEmpty();
  }

  @Test
  default void R26_an_account_of_ones_own_is_transferred_and_then_reset() {
    Town town = Town.founded(this);
    AccountHolder holder = town.register(ANN, asha());
    CareHomeAccount bens = town.open(BEN, oakLodge());
    granted(town.hearth().askForTransfer().ask(BEN, ASHAS_NUMBER, "moves into Oak Lodge"));
    assertThat(waiting(town))
        .singleElement()
        .satisfies(
            asked -> {
              assertThat(asked.account()).isEqualTo(holder.id());
              assertThat(asked.practice()).isEqualTo(MILL_LANE);
            });
    granted(town.hearth().transferAccount().transfer(SUE, holder.id(), MILL_LANE, "asked"));
    assertThat(waiting(town)).isEmpty();
    refused(
        town.hearth().registerResident().register(BEN, bens.id(), asha().form()),
        "resident-has-account");
    granted(town.hearth().askForReset().ask(BEN, holder.id(), "moves into Oak Lodge"));
    granted(town.hearth().resetAccount().reset(SUE, holder.id(), "asked"));
    assertThat(town.register(BEN, bens, asha()).id()).isEqualTo(holder.id());
  }

  @Test
  default void R26_asking_for_an_account_tells_nothing_of_it_and_is_found_on_it() {
    Scene scene = settled();
    Town town = scene.town();
    town.register(ANN, bert());
    assertThat(town.hearth().askForTransfer().ask(BEN, ASHAS_NUMBER, "moved here"))
        .isEqualTo(town.hearth().askForTransfer().ask(BEN, "999 100 0038", "moved here"));
    refused(town.hearth().askForTransfer().ask(BEN, "9991000046", "moved"), "account-not-found");
    refused(town.hearth().askForTransfer().ask(ANN, ASHAS_NUMBER, "moved"), "number-in-use");
    assertThat(faultyFields(town.hearth().askForTransfer().ask(BEN, ASHAS_NUMBER, " ")))
        .containsExactly("reason");
    assertThat(actors(town, ANN, scene.resident().id())).contains(BEN.name());
  }

  private static List<ResetRequest> waiting(Town town) {
    return granted(town.hearth().listResetRequests().list(SUE, Page.first(100))).items();
  }
}
