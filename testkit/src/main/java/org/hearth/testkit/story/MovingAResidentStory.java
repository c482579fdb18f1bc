package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.elmCourt;
import static org.hearth.testkit.generator.CareHomeForms.oakLodge;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.generator.PatientForms.bert;
import static org.hearth.testkit.generator.PatientForms.chidi;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;

import java.util.UUID;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;
import org.junit.jupiter.api.Test;

/** A resident moves from one home to another. */
public interface MovingAResidentStory extends HearthFactory {

  @Test
  default void R20_one_link_ends_and_the_other_starts_on_the_same_day() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount from = fixture.open(ANN, willowHouse());
    CareHomeAccount to = fixture.open(ANN, elmCourt());
    Resident before = fixture.register(ANN, from, asha());
    fixture.clock().passDays(40);

    Resident after = granted(fixture.hearth().residents().move(ANN, before.id(), to.id()));

    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.details()).isEqualTo(before.details());
    assertThat(after.link().careHome()).isEqualTo(to.id());
    assertThat(after.link().from()).isEqualTo(HearthFixture.TODAY.plusDays(40));
    assertThat(after.version()).isEqualTo(1);
    assertThat(fixture.residents(ANN, from.id())).isEmpty();
    assertThat(fixture.residents(ANN, to.id())).containsExactly(after);
    assertThat(fixture.trail(ANN, AuditAction.RESIDENT_MOVED)).hasSize(1);
    assertThat(fixture.trail(ANN, AuditAction.DEPENDENCY_ENDED)).isEmpty();
  }

  @Test
  default void R20_open_requests_follow_the_resident() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount from = fixture.open(ANN, willowHouse());
    CareHomeAccount to = fixture.open(ANN, elmCourt());
    Resident mover = fixture.register(ANN, from, asha());
    Resident stayer = fixture.register(ANN, from, bert());
    OpenRequest movers = fixture.submit(HearthFixture.onShiftAt(from), mover.id());
    OpenRequest stayers = fixture.submit(HearthFixture.onShiftAt(from), stayer.id());

    granted(fixture.hearth().residents().move(ANN, mover.id(), to.id()));

    assertThat(fixture.requests(HearthFixture.onShiftAt(from))).containsExactly(stayers);
    assertThat(fixture.requests(HearthFixture.onShiftAt(to))).containsExactly(movers);
    refused(
        fixture.hearth().requests().answer(HearthFixture.onShiftAt(from), movers.id(), "Still?"),
        "request-not-found");
    granted(fixture.hearth().requests().answer(HearthFixture.onShiftAt(to), movers.id(), "Still."));
  }

  @Test
  default void R20_who_moves_on_the_day_of_arrival_is_in_one_home_that_day() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount from = fixture.open(ANN, willowHouse());
    CareHomeAccount to = fixture.open(ANN, elmCourt());
    Resident resident = fixture.register(ANN, from, asha());
    granted(fixture.hearth().residents().move(ANN, resident.id(), to.id()));
    granted(fixture.hearth().residents().move(ANN, resident.id(), from.id()));
    assertThat(fixture.residents(ANN, from.id()))
        .extracting(Resident::id)
        .containsExactly(resident.id());
    assertThat(fixture.residents(ANN, to.id())).isEmpty();
  }

  @Test
  default void R11_the_other_home_exists_and_is_registered_at_the_staff_members_practice() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount from = fixture.open(ANN, willowHouse());
    CareHomeAccount elsewhere = fixture.open(BEN, oakLodge());
    Resident resident = fixture.register(ANN, from, asha());
    AccountId patient = fixture.register(ANN, chidi()).id();

    refused(
        fixture.hearth().residents().move(ANN, resident.id(), elsewhere.id()),
        "at-another-practice");
    refused(
        fixture.hearth().residents().move(ANN, resident.id(), new AccountId(new UUID(1, 1))),
        "care-home-not-found");
    refused(fixture.hearth().residents().move(ANN, resident.id(), patient), "care-home-not-found");
    assertThat(fixture.residents(ANN, from.id())).containsExactly(resident);
  }

  @Test
  default void R12_who_is_in_that_home_already_does_not_move_there() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    Resident resident = fixture.register(ANN, home, asha());
    refused(fixture.hearth().residents().move(ANN, resident.id(), home.id()), "already-registered");
    assertThat(fixture.account(resident.id())).isEqualTo(resident);
  }

  @Test
  default void who_is_no_dependent_does_not_move() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    AccountHolder holder = fixture.register(ANN, asha());
    refused(fixture.hearth().residents().move(ANN, holder.id(), home.id()), "not-a-dependent");
    assertThat(fixture.account(holder.id())).isEqualTo(holder);
  }
}
