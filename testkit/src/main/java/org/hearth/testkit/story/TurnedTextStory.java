package org.hearth.testkit.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.HearthFixture.ANN;

import io.vavr.control.Either;
import java.util.List;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.RequestKind;
import org.junit.jupiter.api.Test;

/** Characters that turn the direction of writing, so that a text looks unlike what it holds. */
public interface TurnedTextStory extends HearthFactory {
  String TURNED = "ylimE\u202e";

  @Test
  default void R13_no_name_turns_the_direction_of_writing() {
    HearthFixture fixture = HearthFixture.founded(this);
    for (String turned : List.of(TURNED, "\u2067Emily", "Em\u2066ily\u2069", "Emily\u202c")) {
      assertThat(faults(fixture.hearth().careHomes().open(ANN, willowHouse().name(turned).form())))
          .as("a home's name")
          .containsExactly("name");
      assertThat(
              faults(
                  fixture
                      .hearth()
                      .patients()
                      .register(ANN, asha().givenName(turned).familyName(turned).form())))
          .containsExactlyInAnyOrder("givenName", "familyName");
    }
  }

  @Test
  default void R13_no_text_turns_the_direction_of_writing() {
    HearthFixture fixture = HearthFixture.founded(this);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    AccountHolder patient = fixture.register(ANN, asha());
    assertThat(
            faults(
                fixture
                    .hearth()
                    .requests()
                    .submit(ANN, patient.id(), RequestKind.PRESCRIPTION, TURNED)))
        .containsExactly("text");
    assertThat(
            faults(
                fixture
                    .hearth()
                    .requests()
                    .answer(ANN, fixture.submit(ANN, patient.id()).id(), TURNED)))
        .containsExactly("text");
    assertThat(faults(fixture.hearth().support().askForReset(ANN, patient.id(), TURNED)))
        .containsExactly("reason");
    assertThat(faults(fixture.hearth().support().reset(HearthFixture.SUE, patient.id(), TURNED)))
        .containsExactly("reason");
    assertThat(
            faults(
                fixture
                    .hearth()
                    .residents()
                    .register(ANN, home.id(), asha().address(TURNED).form())))
        .containsExactly("address");
  }

  private static List<String> faults(Either<Refusal, ?> answer) {
    return faultyFields(answer);
  }
}
