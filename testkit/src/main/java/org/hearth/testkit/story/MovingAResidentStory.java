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
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount from = town.open(ANN, willowHouse());
    CareHomeAccount to = town.open(ANN, elmCourt());
    Resident before = town.register(ANN, from, asha());
    town.clock().passDays(40);

    Resident after = granted(town.hearth().residents().move(ANN, before.id(), to.id()));

    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.details()).isEqualTo(before.details());
    assertThat(after.link().careHome()).isEqualTo(to.id());
    assertThat(after.link().from()).isEqualTo(HearthFixture.TODAY.plusDays(40));
    assertThat(after.version()).isEqualTo(1);
    assertThat(town.residents(ANN, from.id())).isEmpty();
    assertThat(town.residents(ANN, to.id())).containsExactly(after);
    assertThat(town.trail(ANN, AuditAction.RESIDENT_MOVED)).hasSize(1);
    assertThat(town.trail(ANN, AuditAction.DEPENDENCY_ENDED)).isEmpty();
  }

  @Test
  default void R20_open_requests_follow_the_resident() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount from = town.open(ANN, willowHouse());
    CareHomeAccount to = town.open(ANN, elmCourt());
    Resident mover = town.register(ANN, from, asha());
    Resident stayer = town.register(ANN, from, bert());
    OpenRequest movers = town.submit(HearthFixture.onShiftAt(from), mover.id());
    OpenRequest stayers = town.submit(HearthFixture.onShiftAt(from), stayer.id());

    granted(town.hearth().residents().move(ANN, mover.id(), to.id()));

    assertThat(town.requests(HearthFixture.onShiftAt(from))).containsExactly(stayers);
    assertThat(town.requests(HearthFixture.onShiftAt(to))).containsExactly(movers);
    refused(
        town.hearth().requests().answer(HearthFixture.onShiftAt(from), movers.id(), "Still?"),
        "request-not-found");
    granted(town.hearth().requests().answer(HearthFixture.onShiftAt(to), movers.id(), "Still."));
  }

  @Test
  default void R20_who_moves_on_the_day_of_arrival_is_in_one_home_that_day() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount from = town.open(ANN, willowHouse());
    CareHomeAccount to = town.open(ANN, elmCourt());
    Resident resident = town.register(ANN, from, asha());
    granted(town.hearth().residents().move(ANN, resident.id(), to.id()));
    granted(town.hearth().residents().move(ANN, resident.id(), from.id()));
    assertThat(town.residents(ANN, from.id()))
        .extracting(Resident::id)
        .containsExactly(resident.id());
    assertThat(town.residents(ANN, to.id())).isEmpty();
  }

  @Test
  default void R11_the_other_home_exists_and_is_registered_at_the_staff_members_practice() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount from = town.open(ANN, willowHouse());
    CareHomeAccount elsewhere = town.open(BEN, oakLodge());
    Resident resident = town.register(ANN, from, asha());
    AccountId patient = town.register(ANN, chidi()).id();

    refused(
        town.hearth().residents().move(ANN, resident.id(), elsewhere.id()), "at-another-practice");
    refused(
        town.hearth().residents().move(ANN, resident.id(), new AccountId(new UUID(1, 1))),
        "care-home-not-found");
    refused(town.hearth().residents().move(ANN, resident.id(), patient), "care-home-not-found");
    assertThat(town.residents(ANN, from.id())).containsExactly(resident);
  }

  @Test
  default void R12_who_is_in_that_home_already_does_not_move_there() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    Resident resident = town.register(ANN, home, asha());
    refused(town.hearth().residents().move(ANN, resident.id(), home.id()), "already-registered");
    assertThat(town.account(resident.id())).isEqualTo(resident);
  }

  @Test
  default void who_is_no_dependent_does_not_move() {
    HearthFixture town = HearthFixture.founded(this);
    CareHomeAccount home = town.open(ANN, willowHouse());
    AccountHolder holder = town.register(ANN, asha());
    refused(town.hearth().residents().move(ANN, holder.id(), home.id()), "not-a-dependent");
    assertThat(town.account(holder.id())).isEqualTo(holder);
  }
}
