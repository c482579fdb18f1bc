package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.oakLodge;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.generator.PatientForms.bert;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.Answers.refused;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.MILL_LANE;
import static org.hearth.testkit.story.HearthFixture.SUE;

import java.util.List;
import org.hearth.application.port.out.Page;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.FormerResident;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.support.ResetRequest;
import org.junit.jupiter.api.Test;

/** Mill Lane asks for Asha's account, and support gives it. */
public interface TransferringAnAccountStory extends HearthFactory {
  String ASHAS_NUMBER = "9991000011";

  @Test
  default void R26_support_transfers_an_account_with_a_reason() {
    MovingScene scene = MovingScene.settled(this);
    HearthFixture fixture = scene.fixture();
    AccountId id = scene.resident().id();
    assertThat(faultyFields(fixture.hearth().support().transfer(SUE, id, MILL_LANE, " ")))
        .containsExactly("reason");
    Patient moved =
        granted(fixture.hearth().support().transfer(SUE, id, MILL_LANE, "asked by phone"));
    assertThat(moved).isInstanceOf(FormerResident.class);
    assertThat(moved.practice()).isEqualTo(MILL_LANE);
    assertThat(fixture.residents(SUE, scene.anns().id())).isEmpty();
    assertThat(granted(fixture.hearth().accounts().byId(BEN, id))).isEqualTo(moved);
    assertThat(((Patient) granted(fixture.hearth().accounts().byId(ANN, id))).practice())
        .isEqualTo(HearthFixture.LIME_STREET);
    assertThat(granted(fixture.hearth().support().transfer(SUE, id, MILL_LANE, "again")))
        .isEqualTo(moved);
    assertThat(scene.takenOver().id()).isEqualTo(id);
    assertThat(fixture.requests(BEN)).isEmpty();
  }

  @Test
  default void R26_an_account_of_ones_own_is_transferred_and_then_reset() {
    HearthFixture fixture = HearthFixture.founded(this);
    AccountHolder holder = fixture.register(ANN, asha());
    CareHomeAccount bens = fixture.open(BEN, oakLodge());
    granted(fixture.hearth().support().askForTransfer(BEN, ASHAS_NUMBER, "moves into Oak Lodge"));
    assertThat(waiting(fixture))
        .singleElement()
        .satisfies(
            asked -> {
              assertThat(asked.account()).isEqualTo(holder.id());
              assertThat(asked.practice()).isEqualTo(MILL_LANE);
            });
    granted(fixture.hearth().support().transfer(SUE, holder.id(), MILL_LANE, "asked"));
    assertThat(waiting(fixture)).isEmpty();
    refused(
        fixture.hearth().residents().register(BEN, bens.id(), asha().form()),
        "resident-has-account");
    granted(fixture.hearth().support().askForReset(BEN, holder.id(), "moves into Oak Lodge"));
    granted(fixture.hearth().support().reset(SUE, holder.id(), "asked"));
    assertThat(fixture.register(BEN, bens, asha()).id()).isEqualTo(holder.id());
  }

  @Test
  default void R26_asking_for_an_account_tells_nothing_of_it_and_is_found_on_it() {
    MovingScene scene = MovingScene.settled(this);
    HearthFixture fixture = scene.fixture();
    fixture.register(ANN, bert());
    assertThat(fixture.hearth().support().askForTransfer(BEN, ASHAS_NUMBER, "moved here"))
        .isEqualTo(fixture.hearth().support().askForTransfer(BEN, "999 100 0038", "moved here"));
    refused(
        fixture.hearth().support().askForTransfer(BEN, "9991000046", "moved"), "account-not-found");
    refused(fixture.hearth().support().askForTransfer(ANN, ASHAS_NUMBER, "moved"), "number-in-use");
    assertThat(faultyFields(fixture.hearth().support().askForTransfer(BEN, ASHAS_NUMBER, " ")))
        .containsExactly("reason");
    assertThat(scene.actorsReadBy(ANN)).contains(BEN.name());
  }

  private static List<ResetRequest> waiting(HearthFixture fixture) {
    return granted(fixture.hearth().support().list(SUE, Page.first(100))).items();
  }
}
