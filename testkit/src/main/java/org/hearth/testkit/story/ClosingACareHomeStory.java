package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.elmCourt;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.generator.PatientForms.bert;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.MILL_LANE;
import static org.hearth.testkit.story.HearthFixture.SUE;
import static org.hearth.testkit.story.HearthFixture.TODAY;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hearth.application.port.in.account.FindAccount.NumberSearch;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.application.port.out.Page;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ClosedCareHome;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.OpenRequest;
import org.junit.jupiter.api.Test;

/** A care home closes, and so does its account (R24). */
public interface ClosingACareHomeStory extends HearthFactory {
  String WHY = "The home has closed.";
  String CLOSED = "care-home-closed";

  @Test
  default void R24_the_only_practice_closes_a_home_with_a_reason() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    assertThat(faultyFields(close(fixture, ANN, home.id(), " "))).containsExactly("reason");

    ClosedCareHome closed = granted(close(fixture, ANN, home.id(), WHY));
    assertThat(closed.number()).isEqualTo(home.number());
    assertThat(closed.name()).isEqualTo(home.details().name());
    assertThat(closed.email()).isEmpty();
    assertThat(closed.practices()).isEqualTo(home.practices());
    assertThat(granted(fixture.hearth().accounts().byId(ANN, home.id()))).isEqualTo(closed);
    assertThat(granted(fixture.hearth().accounts().byNumber(ANN, home.number().toString())))
        .isEqualTo(new NumberSearch.Found(closed));
    assertThat(granted(fixture.hearth().accounts().byNumber(BEN, home.number().toString())))
        .isEqualTo(new NumberSearch.AtAnotherPractice());
    assertThat(fixture.trail(ANN, AuditAction.CARE_HOME_CLOSED))
        .singleElement()
        .satisfies(entry -> assertThat(entry.subject()).contains(home.id()))
        .satisfies(entry -> assertThat(entry.reason()).isEqualTo(WHY));
  }

  @Test
  default void R24_closing_once_more_changes_nothing() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    SeenVersions seen = SeenVersions.of(Set.of(home.version()));
    ClosedCareHome closed = granted(fixture.hearth().careHomes().close(ANN, home.id(), seen, WHY));
    assertThat(granted(fixture.hearth().careHomes().close(ANN, home.id(), seen, WHY)))
        .isEqualTo(closed);
    assertThat(fixture.account(home.id())).isEqualTo(closed);
  }

  @Test
  default void R24_what_was_not_looked_at_is_not_closed() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    SeenVersions other = SeenVersions.of(Set.of(home.version() + 1));
    refused(fixture.hearth().careHomes().close(ANN, home.id(), other, WHY), "stale-version");
    assertThat(fixture.account(home.id())).isEqualTo(home);
  }

  @Test
  default void R24_a_home_with_dependents_is_not_closed_before_they_have_ended_or_moved() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    CareHomeAccount next = fixture.open(ANN, elmCourt());
    Resident leaves = fixture.register(ANN, home, asha());
    Resident moves = fixture.register(ANN, home, bert());
    OpenRequest asked = fixture.submit(ANN, leaves.id());
    refused(close(fixture, ANN, home.id(), WHY), "care-home-has-residents");
    refused(close(fixture, SUE, home.id(), WHY), "care-home-has-residents");

    granted(fixture.hearth().residents().end(ANN, leaves.id(), EndReason.LEFT, TODAY));
    granted(fixture.hearth().residents().move(ANN, moves.id(), next.id()));
    granted(close(fixture, ANN, home.id(), WHY));
    assertThat(fixture.residents(ANN, home.id())).isEmpty();
    assertThat(granted(fixture.hearth().requests().read(ANN, asked.id()))).isEqualTo(asked);
    assertThat(
            granted(
                    fixture
                        .hearth()
                        .requests()
                        .list(ANN, Optional.of(home.id()), Optional.empty(), Page.first(10)))
                .items())
        .isEmpty();
    assertThat(fixture.trail(Optional.of(home.id()))).isNotEmpty();
  }

  @Test
  default void R24_a_home_that_several_practices_serve_is_closed_by_support() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.openServedByBoth(willowHouse());
    refused(close(fixture, ANN, home.id(), WHY), "several-practices");
    ClosedCareHome closed = granted(close(fixture, SUE, home.id(), WHY));
    for (Actor staff : List.of(ANN, BEN)) {
      assertThat(granted(fixture.hearth().accounts().byId(staff, home.id()))).isEqualTo(closed);
    }
  }

  @Test
  default void R24_nothing_is_registered_under_a_closed_home() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    CareHomeAccount other = fixture.open(ANN, elmCourt());
    Resident resident = fixture.register(ANN, other, bert());
    granted(close(fixture, ANN, home.id(), WHY));

    refused(fixture.hearth().residents().register(ANN, home.id(), asha().form()), CLOSED);
    refused(fixture.hearth().residents().move(ANN, resident.id(), home.id()), CLOSED);
    refused(
        fixture
            .hearth()
            .patients()
            .amend(
                ANN,
                home.id(),
                OptionalLong.empty(),
                DetailsForm.contact(null, null, null, "ann@lime-street.example"),
                null),
        CLOSED);
    assertThat(fixture.residents(ANN, other.id())).containsExactly(resident);
  }

  @Test
  default void R24_no_further_practice_serves_a_closed_home() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    granted(fixture.hearth().careHomes().ask(BEN, home.number().toString()));
    ClosedCareHome closed = granted(close(fixture, ANN, home.id(), WHY));

    assertThat(granted(fixture.hearth().careHomes().list(ANN, home.id()))).isEmpty();
    granted(fixture.hearth().careHomes().ask(BEN, home.number().toString()));
    assertThat(granted(fixture.hearth().careHomes().list(ANN, home.id()))).isEmpty();
    refused(fixture.hearth().careHomes().register(ANN, home.id(), MILL_LANE), CLOSED);
    refused(fixture.hearth().careHomes().refuse(ANN, home.id(), MILL_LANE), CLOSED);
    assertThat(fixture.account(home.id())).isEqualTo(closed);
  }

  @Test
  default void R24_its_number_is_never_used_again_and_its_address_is_free() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    granted(close(fixture, ANN, home.id(), WHY));
    refused(fixture.hearth().careHomes().open(ANN, willowHouse().form()), CLOSED);
    refused(fixture.hearth().careHomes().open(BEN, willowHouse().form()), "at-another-practice");
    CareHomeAccount again = fixture.open(ANN, willowHouse().dummyNhsNumber(""));
    assertThat(again.number()).isNotEqualTo(home.number());
    assertThat(again.email()).isEqualTo(home.email());
    assertThat(granted(fixture.hearth().numbers().count(ANN)).used()).isEqualTo(2);
  }

  private static Either<Refusal, ClosedCareHome> close(
      HearthFixture fixture, Actor actor, AccountId home, String reason) {
    return fixture.hearth().careHomes().close(actor, home, SeenVersions.any(), reason);
  }
}
