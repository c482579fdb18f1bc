package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.elmCourt;
import static org.hearth.testkit.generator.CareHomeForms.oakLodge;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.generator.PatientForms.bert;
import static org.hearth.testkit.story.Town.ANN;
import static org.hearth.testkit.story.Town.BEN;
import static org.hearth.testkit.story.Town.SUE;
import static org.hearth.testkit.story.Town.TODAY;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.hearth.application.Hearth;
import org.hearth.application.patient.DetailsForm;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestStatus;

/**
 * Two runs that differ in what one practice does alone give another practice equal answers, beyond
 * that an account is there (R9, R26).
 */
public interface ObserverContract extends HearthFactory {

  /** What Ann does with Asha's account, as far as it goes; the number and the address stay. */
  enum Deed {
    REGISTERS,
    MOVES,
    SEES_HER_LEAVE,
    SEES_HER_DIE,
    ENDS_FOR_AN_OWN_ACCOUNT,
    ENDS_IN_ERROR,
    HAS_SUPPORT_RESET,
    AMENDS_THE_NAME,
    AMENDS_CONTACT_DETAILS,
    SUBMITS,
    COMPLETES,
    LETS_A_DAY_PASS
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  default void R26_what_one_practice_is_answered_does_not_depend_on_what_another_does(
      @ForAll boolean ownAccount, @ForAll @Size(max = 12) List<Deed> deeds) {
    assertThat(answers(ownAccount, deeds)).isEqualTo(answers(true, List.of()));
  }

  private Map<String, String> answers(boolean ownAccount, List<Deed> deeds) {
    Town town = Town.founded(this);
    CareHomeAccount first = town.open(ANN, willowHouse());
    CareHomeAccount second = town.open(ANN, elmCourt());
    CareHomeAccount bens = town.open(BEN, oakLodge());
    Patient bert = town.register(BEN, bens, bert());
    AccountId asha =
        ownAccount ? town.register(ANN, asha()).id() : town.register(ANN, first, asha()).id();
    deeds.forEach(deed -> take(deed, town, asha, first, second));
    Map<String, String> answers =
        new TreeMap<>(new BensQuestions(town, asha, bens.id(), bert.id()).all());
    answers.put("requests", town.requests(BEN).toString());
    answers.put("residents", Integer.toString(town.residents(BEN, bens.id()).size()));
    answers.put("to serve", town.hearth().askToServe().ask(BEN, "999-999-0001").toString());
    answers.put(
        "the transfer", town.hearth().askForTransfer().ask(BEN, "9991000011", "moved").toString());
    return answers;
  }

  /** Whether it is granted does not matter. */
  private static void take(
      Deed deed, Town town, AccountId asha, CareHomeAccount first, CareHomeAccount second) {
    Hearth hearth = town.hearth();
    switch (deed) {
      case REGISTERS -> hearth.registerResident().register(ANN, first.id(), asha().form());
      case MOVES -> hearth.moveResident().move(ANN, asha, second.id());
      case SEES_HER_LEAVE -> end(town, asha, EndReason.LEFT);
      case SEES_HER_DIE -> end(town, asha, EndReason.DECEASED);
      case ENDS_FOR_AN_OWN_ACCOUNT -> end(town, asha, EndReason.OWN_ACCOUNT);
      case ENDS_IN_ERROR -> end(town, asha, EndReason.REGISTERED_IN_ERROR);
      case HAS_SUPPORT_RESET -> hearth.resetAccount().reset(SUE, asha, "moves in");
      case AMENDS_THE_NAME ->
          amend(town, asha, new DetailsForm(null, "Maple", null, null, null, null, null, null));
      case AMENDS_CONTACT_DETAILS ->
          amend(town, asha, DetailsForm.contact("1 Elsewhere", "M1 1AE", null, null));
      case SUBMITS -> hearth.submitRequest().submit(ANN, asha, RequestKind.MEDICAL, "A cough.");
      case COMPLETES ->
          town.requests(ANN).stream()
              .filter(request -> request.status() != RequestStatus.COMPLETED)
              .findFirst()
              .ifPresent(
                  open ->
                      hearth.progressRequest().progress(ANN, open.id(), RequestStatus.COMPLETED));
      case LETS_A_DAY_PASS -> town.clock().passDays(1);
    }
  }

  private static void end(Town town, AccountId asha, EndReason reason) {
    town.hearth().endDependency().end(ANN, asha, reason, TODAY);
  }

  private static void amend(Town town, AccountId asha, DetailsForm form) {
    town.hearth().amendDetails().amend(ANN, asha, OptionalLong.empty(), form, null);
  }
}
