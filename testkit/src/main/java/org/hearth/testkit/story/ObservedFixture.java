package org.hearth.testkit.story;

import static org.hearth.testkit.generator.CareHomeForms.elmCourt;
import static org.hearth.testkit.generator.CareHomeForms.oakLodge;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.generator.PatientForms.bert;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.SUE;
import static org.hearth.testkit.story.HearthFixture.TODAY;

import java.util.OptionalLong;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestStatus;

/**
 * Ann's practice, at which Asha has an account, and Ben's, whose staff act, too, and may know no
 * more than that the account is there (R9, R26).
 */
final class ObservedFixture {
  /** What Ann does with Asha's account, as far as it goes; the number and the address stay. */
  enum Event {
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

  private final HearthFixture fixture;
  private final CareHomeAccount first;
  private final CareHomeAccount second;
  private final AccountId asha;
  private final BensQuestions questions;

  private ObservedFixture(HearthFixture fixture, boolean ownAccount) {
    this.fixture = fixture;
    this.first = fixture.open(ANN, willowHouse());
    this.second = fixture.open(ANN, elmCourt());
    CareHomeAccount bens = fixture.open(BEN, oakLodge());
    AccountId berts = fixture.register(BEN, bens, bert()).id();
    this.asha =
        ownAccount ? fixture.register(ANN, asha()).id() : fixture.register(ANN, first, asha()).id();
    this.questions = new BensQuestions(fixture, asha, bens.id(), berts);
  }

  /**
   * @param ownAccount whether Asha has an account of her own; else she is a resident
   */
  static ObservedFixture founded(HearthFactory factory, boolean ownAccount) {
    return new ObservedFixture(HearthFixture.founded(factory), ownAccount);
  }

  /** Ben's answer to a question. */
  String ask(String question) {
    return questions.ask(question).toString();
  }

  /** Whether it is granted does not matter. */
  void take(Event action) {
    Hearth hearth = fixture.hearth();
    switch (action) {
      case REGISTERS -> hearth.residents().register(ANN, first.id(), asha().form());
      case MOVES -> hearth.residents().move(ANN, asha, second.id());
      case SEES_HER_LEAVE -> end(EndReason.LEFT);
      case SEES_HER_DIE -> end(EndReason.DECEASED);
      case ENDS_FOR_AN_OWN_ACCOUNT -> end(EndReason.OWN_ACCOUNT);
      case ENDS_IN_ERROR -> end(EndReason.REGISTERED_IN_ERROR);
      case HAS_SUPPORT_RESET -> hearth.support().reset(SUE, asha, "moves in");
      case AMENDS_THE_NAME ->
          amend(new DetailsForm(null, "Maple", null, null, null, null, null, null, null));
      case AMENDS_CONTACT_DETAILS ->
          amend(DetailsForm.contact("1 Elsewhere", "M1 1AE", null, null));
      case SUBMITS -> hearth.requests().submit(ANN, asha, RequestKind.MEDICAL, "A cough.");
      case COMPLETES ->
          fixture.requests(ANN).stream()
              .filter(request -> request.status() != RequestStatus.COMPLETED)
              .findFirst()
              .ifPresent(
                  open -> hearth.requests().progress(ANN, open.id(), RequestStatus.COMPLETED));
      case LETS_A_DAY_PASS -> fixture.clock().passDays(1);
    }
  }

  private void end(EndReason reason) {
    fixture.hearth().residents().end(ANN, asha, reason, TODAY);
  }

  private void amend(DetailsForm form) {
    fixture.hearth().patients().amend(ANN, asha, OptionalLong.empty(), form, null);
  }
}
