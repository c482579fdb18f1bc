package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.signin.SignInFixture.OFFICE;
import static org.hearth.testkit.signin.SignInFixture.PASSWORD;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.TurnedTextStory.TURNED;

import java.util.List;
import java.util.Optional;
import org.hearth.application.port.in.program.ManageApiTokens.TokenForm;
import org.hearth.application.port.in.signin.Credentials;
import org.hearth.application.port.in.user.AddUser.UserForm;
import org.hearth.domain.actor.Actor;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.Test;

/** No name by which the trail knows people turns the direction of writing. */
public interface TurnedNamesStory extends AuthenticationFactory {

  @Test
  default void no_name_of_a_user_a_program_or_a_person_turns_the_direction_of_writing() {
    SignInFixture door = SignInFixture.of(this);
    Actor owner = new Actor.HearthSystem("set-up");
    Actor home = HearthFixture.onShiftAt(door.willowHouseWithPassword());
    assertThat(
            faultyFields(
                door.authentication()
                    .addUser()
                    .add(
                        owner,
                        new UserForm(
                            SignInFixture.ANN,
                            TURNED,
                            Optional.of(HearthFixture.LIME_STREET.text()),
                            PASSWORD))))
        .containsExactly("name");
    assertThat(
            faultyFields(
                door.authentication()
                    .manageApiTokens()
                    .make(
                        new Actor.Support("Sue"),
                        new TokenForm(
                            TURNED,
                            HearthFixture.LIME_STREET.text(),
                            List.of("read"),
                            Optional.of(7)))))
        .containsExactly("name");
    assertThat(faultyFields(door.authentication().keepHomePersons().add(home, TURNED)))
        .containsExactly("name");
    assertThat(
            faultyFields(
                door.authentication()
                    .signIn()
                    .signIn(
                        new Credentials(
                            OFFICE, PASSWORD, Optional.of(TURNED), SignInFixture.HERE))))
        .containsExactly("onShift");
  }
}
