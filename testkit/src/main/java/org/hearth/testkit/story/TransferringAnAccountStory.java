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
    HearthFixture town = scene.town();
    AccountId id = scene.resident().id();
    assertThat(faultyFields(town.hearth().support().transfer(SUE, id, MILL_LANE, " ")))
        .containsExactly("reason");
    Patient moved = granted(town.hearth().support().transfer(SUE, id, MILL_LANE, "asked by phone"));
    assertThat(moved).isInstanceOf(FormerResident.class);
    assertThat(moved.practice()).isEqualTo(MILL_LANE);
    assertThat(town.residents(SUE, scene.anns().id())).isEmpty();
    assertThat(granted(town.hearth().accounts().byId(BEN, id))).isEqualTo(moved);
    assertThat(((Patient) granted(town.hearth().accounts().byId(ANN, id))).practice())
        .isEqualTo(HearthFixture.LIME_STREET);
    assertThat(granted(town.hearth().support().transfer(SUE, id, MILL_LANE, "again")))
        .isEqualTo(moved);
    assertThat(scene.takenOver().id()).isEqualTo(id);
    assertThat(town.requests(BEN)).isEmpty();
  }

  @Test
  default void R26_an_account_of_ones_own_is_transferred_and_then_reset() {
    HearthFixture town = HearthFixture.founded(this);
    AccountHolder holder = town.register(ANN, asha());
    CareHomeAccount bens = town.open(BEN, oakLodge());
    granted(town.hearth().support().askForTransfer(BEN, ASHAS_NUMBER, "moves into Oak Lodge"));
    assertThat(waiting(town))
        .singleElement()
        .satisfies(
            asked -> {
              assertThat(asked.account()).isEqualTo(holder.id());
              assertThat(asked.practice()).isEqualTo(MILL_LANE);
            });
    granted(town.hearth().support().transfer(SUE, holder.id(), MILL_LANE, "asked"));
    assertThat(waiting(town)).isEmpty();
    refused(
        town.hearth().residents().register(BEN, bens.id(), asha().form()), "resident-has-account");
    granted(town.hearth().support().askForReset(BEN, holder.id(), "moves into Oak Lodge"));
    granted(town.hearth().support().reset(SUE, holder.id(), "asked"));
    assertThat(town.register(BEN, bens, asha()).id()).isEqualTo(holder.id());
  }

  @Test
  default void R26_asking_for_an_account_tells_nothing_of_it_and_is_found_on_it() {
    MovingScene scene = MovingScene.settled(this);
    HearthFixture town = scene.town();
    town.register(ANN, bert());
    assertThat(town.hearth().support().askForTransfer(BEN, ASHAS_NUMBER, "moved here"))
        .isEqualTo(town.hearth().support().askForTransfer(BEN, "999 100 0038", "moved here"));
    refused(
        town.hearth().support().askForTransfer(BEN, "9991000046", "moved"), "account-not-found");
    refused(town.hearth().support().askForTransfer(ANN, ASHAS_NUMBER, "moved"), "number-in-use");
    assertThat(faultyFields(town.hearth().support().askForTransfer(BEN, ASHAS_NUMBER, " ")))
        .containsExactly("reason");
    assertThat(scene.actorsReadBy(ANN)).contains(BEN.name());
  }

  private static List<ResetRequest> waiting(HearthFixture town) {
    return granted(town.hearth().support().list(SUE, Page.first(100))).items();
  }
}
