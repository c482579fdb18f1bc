package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.oakLodge;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.generator.PatientForms.bert;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.SUE;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;
import org.hearth.application.port.out.Page;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Staff of Mill Lane try to find out what Lime Street knows of Asha. */
public interface NoOracleStory extends HearthFactory {
  /** What Asha may be at Lime Street; of Ben's questions the answers are the same. */
  enum AshasState {
    HOLDER,
    RESIDENT,
    RESIDENT_OF_ANOTHER_HOME,
    RESET,
    LEFT,
    DECEASED
  }

  @TestFactory
  default Stream<DynamicTest> R26_whatever_another_practice_has_is_one_outcome() {
    List<String> answered = answers(AshasState.HOLDER);
    assertThat(answered).hasSizeGreaterThan(10);
    return Stream.of(AshasState.values())
        .map(
            state ->
                DynamicTest.dynamicTest(
                    state.name(), () -> assertThat(answers(state)).isEqualTo(answered)));
  }

  private List<String> answers(AshasState state) {
    Scene scene = scene(state);
    return List.copyOf(scene.questions().all().values());
  }

  @Test
  default void R19_every_question_leaves_an_entry_where_the_accounts_practice_finds_it() {
    for (String question : BensQuestions.ALL) {
      Scene scene = scene(AshasState.RESIDENT);
      int before = bensEntries(scene).size();
      scene.questions().ask(question);
      assertThat(bensEntries(scene).size() - before).as(question).isEqualTo(1);
    }
  }

  /** As Ann of the account's practice reads them. */
  private static List<AuditEntry> bensEntries(Scene scene) {
    return granted(scene.fixture().hearth().audit().read(ANN, Optional.of(scene.asha()), PAGE))
        .items()
        .stream()
        .filter(entry -> entry.actor().equals(BEN))
        .toList();
  }

  Page PAGE = Page.first(Page.LARGEST);

  @Test
  default void R26_of_another_practices_home_nothing_but_that_is_told() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    CareHomeAccount own = fixture.open(BEN, oakLodge());
    Patient bensPatient = fixture.register(BEN, own, bert());
    Hearth hearth = fixture.hearth();
    Refusal elsewhere = new AccountRefusal.AtAnotherPractice();
    Map<String, Either<Refusal, ?>> questions = new TreeMap<>();
    questions.put(
        "open with its number",
        hearth.careHomes().open(BEN, willowHouse().email("x@hearth.example").form()));
    questions.put(
        "open with its address",
        hearth.careHomes().open(BEN, willowHouse().dummyNhsNumber("").form()));
    questions.put("register under it", hearth.residents().register(BEN, home.id(), asha().form()));
    questions.put("move there", hearth.residents().move(BEN, bensPatient.id(), home.id()));
    questions.put(
        "search its number",
        hearth.patients().search(BEN, new PatientQuery.ByNumber("9999990001")));
    assertThat(questions)
        .allSatisfy((what, answer) -> assertThat(answer.getLeft()).as(what).isEqualTo(elsewhere));
    assertThat(fixture.trail(Optional.of(home.id())))
        .filteredOn(entry -> entry.actor().equals(BEN))
        .hasSize(questions.size())
        .allSatisfy(
            entry -> {
              assertThat(entry.action()).isEqualTo(AuditAction.ACCESS_REFUSED);
              assertThat(entry.reason()).isEqualTo("at-another-practice");
            });
  }

  /** The fixture, Asha's account, and the questions of Ben, who has a home and a patient. */
  record Scene(HearthFixture fixture, AccountId asha, BensQuestions questions) {}

  private Scene scene(AshasState state) {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount bens = fixture.open(BEN, oakLodge());
    Patient bert = fixture.register(BEN, bens, bert());
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    CareHomeAccount other =
        fixture.open(ANN, oakLodge().dummyNhsNumber("9999990007").email("o@hearth.example"));
    boolean ownAccount = state == AshasState.HOLDER || state == AshasState.RESET;
    Patient asha =
        ownAccount
            ? fixture.register(ANN, asha())
            : fixture.register(
                ANN, state == AshasState.RESIDENT_OF_ANOTHER_HOME ? other : home, asha());
    Hearth hearth = fixture.hearth();
    switch (state) {
      case RESET -> granted(hearth.support().reset(SUE, asha.id(), "moves in"));
      case LEFT ->
          granted(hearth.residents().end(ANN, asha.id(), EndReason.LEFT, HearthFixture.TODAY));
      case DECEASED ->
          granted(hearth.residents().end(ANN, asha.id(), EndReason.DECEASED, HearthFixture.TODAY));
      default -> {}
    }
    return new Scene(
        fixture, asha.id(), new BensQuestions(fixture, asha.id(), bens.id(), bert.id()));
  }
}
