package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.generator.PatientForms.bert;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.LIME_STREET;
import static org.hearth.testkit.story.HearthFixture.MILL_LANE;
import static org.hearth.testkit.story.HearthFixture.SUE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.hearth.application.port.in.account.FindAccount.NumberSearch;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Resident;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A further practice wants to serve a home, or to take its login. */
public interface ServingACareHomeStory extends HearthFactory {
  String WILLOW_HOUSE = "999-999-0001";

  @Test
  default void R25_a_homes_login_is_not_for_any_practice_to_take() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    fixture.register(ANN, home, asha());
    granted(fixture.hearth().careHomes().ask(BEN, WILLOW_HOUSE));
    refused(
        fixture.hearth().careHomes().register(BEN, home.id(), MILL_LANE), "care-home-not-found");
    refused(
        fixture
            .hearth()
            .patients()
            .amend(
                BEN,
                home.id(),
                OptionalLong.empty(),
                DetailsForm.contact(null, null, null, "ben@mill-lane.example"),
                null),
        "account-not-found");
    refused(fixture.hearth().accounts().byId(BEN, home.id()), "account-not-found");
    refused(
        fixture.hearth().residents().register(BEN, home.id(), bert().form()),
        "at-another-practice");
    assertThat(granted(fixture.hearth().accounts().byNumber(BEN, WILLOW_HOUSE)))
        .isEqualTo(new NumberSearch.AtAnotherPractice());
    assertThat(fixture.account(home.id())).isEqualTo(home);
  }

  @Test
  default void R25_asking_tells_nothing_of_whether_there_is_such_a_home() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    CareHomeAccount own =
        fixture.open(BEN, willowHouse().dummyNhsNumber("9999990003").email("o@x.example"));
    List<?> answers =
        Stream.of(WILLOW_HOUSE, WILLOW_HOUSE, own.number().toString(), "999-999-0009")
            .map(number -> fixture.hearth().careHomes().ask(BEN, number))
            .distinct()
            .toList();
    assertThat(answers).hasSize(1);
    assertThat(faultyFields(fixture.hearth().careHomes().ask(BEN, "9991000011")))
        .containsExactly("dummyNhsNumber");
    assertThat(waiting(fixture, home))
        .extracting(ServiceRequest::practice)
        .containsExactly(MILL_LANE);
    assertThat(waiting(fixture, own)).isEmpty();
    assertThat(fixture.trail(Optional.of(home.id())))
        .filteredOn(entry -> entry.action() == AuditAction.SERVICE_ASKED)
        .hasSize(2);
  }

  @TestFactory
  default Stream<DynamicTest> R25_the_home_a_practice_that_serves_it_or_support_confirms() {
    return Stream.of("the home", "its practice", "support")
        .map(
            who ->
                DynamicTest.dynamicTest(
                    who,
                    () -> {
                      HearthFixture fixture = HearthFixture.founded(this);
                      CareHomeAccount home = fixture.open(ANN, willowHouse());
                      granted(fixture.hearth().careHomes().ask(BEN, WILLOW_HOUSE));
                      CareHomeAccount served =
                          granted(
                              fixture
                                  .hearth()
                                  .careHomes()
                                  .register(actor(who, home), home.id(), MILL_LANE));
                      assertThat(served.practices())
                          .containsExactlyInAnyOrder(LIME_STREET, MILL_LANE);
                      assertThat(waiting(fixture, home)).isEmpty();
                      assertThat(granted(fixture.hearth().accounts().byId(BEN, home.id())))
                          .isEqualTo(served);
                    }));
  }

  private static Actor actor(String who, CareHomeAccount home) {
    return switch (who) {
      case "the home" -> HearthFixture.onShiftAt(home);
      case "its practice" -> ANN;
      default -> SUE;
    };
  }

  @Test
  default void R25_what_was_not_asked_for_is_not_confirmed() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    for (Actor actor : List.of(ANN, SUE, HearthFixture.onShiftAt(home))) {
      refused(
          fixture.hearth().careHomes().register(actor, home.id(), MILL_LANE),
          "service-request-not-found");
    }
    assertThat(fixture.account(home.id())).isEqualTo(home);
  }

  @Test
  default void R25_a_practice_that_is_refused_serves_no_home_and_may_ask_again() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    granted(fixture.hearth().careHomes().ask(BEN, WILLOW_HOUSE));
    granted(
        fixture.hearth().careHomes().refuse(HearthFixture.onShiftAt(home), home.id(), MILL_LANE));
    assertThat(waiting(fixture, home)).isEmpty();
    refused(
        fixture.hearth().careHomes().refuse(ANN, home.id(), MILL_LANE),
        "service-request-not-found");
    refused(
        fixture.hearth().careHomes().register(ANN, home.id(), MILL_LANE),
        "service-request-not-found");
    granted(fixture.hearth().careHomes().ask(BEN, WILLOW_HOUSE));
    assertThat(waiting(fixture, home)).hasSize(1);
  }

  @Test
  default void R25_a_practice_ends_its_service_once_its_residents_are_gone() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.openServedByBoth(willowHouse());
    Resident bensResident = fixture.register(BEN, home, bert());
    fixture.register(ANN, home, asha());
    refused(fixture.hearth().careHomes().end(BEN, home.id(), MILL_LANE), "care-home-has-residents");
    refused(fixture.hearth().careHomes().end(BEN, home.id(), LIME_STREET), "not-allowed");
    granted(
        fixture
            .hearth()
            .residents()
            .end(BEN, bensResident.id(), EndReason.LEFT, HearthFixture.TODAY));

    CareHomeAccount left = granted(fixture.hearth().careHomes().end(BEN, home.id(), MILL_LANE));
    assertThat(left.practices()).containsExactly(LIME_STREET);
    assertThat(fixture.account(home.id())).isEqualTo(left);
    refused(fixture.hearth().accounts().byId(BEN, home.id()), "account-not-found");
    refused(
        fixture.hearth().residents().register(BEN, home.id(), bert().form()),
        "at-another-practice");
    refused(fixture.hearth().careHomes().end(BEN, home.id(), MILL_LANE), "care-home-not-found");
    assertThat(fixture.residents(ANN, home.id())).hasSize(1);
  }

  @Test
  default void R25_the_only_practice_of_a_home_does_not_leave_it() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountId home = fixture.open(ANN, willowHouse()).id();
    refused(fixture.hearth().careHomes().end(ANN, home, LIME_STREET), "only-practice");
  }

  private static List<ServiceRequest> waiting(HearthFixture fixture, CareHomeAccount home) {
    return granted(fixture.hearth().careHomes().list(SUE, home.id()));
  }
}
