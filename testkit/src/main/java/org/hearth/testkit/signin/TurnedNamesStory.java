package org.hearth.testkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.signin.FrontDoor.OFFICE;
import static org.hearth.testkit.signin.FrontDoor.PASSWORD;
import static org.hearth.testkit.story.Answers.faultyFields;
import static org.hearth.testkit.story.TurnedTextStory.TURNED;

import java.util.List;
import java.util.Optional;
import org.hearth.application.program.ManageApiTokens.TokenForm;
import org.hearth.application.signin.Credentials;
import org.hearth.application.user.AddUser.UserForm;
import org.hearth.domain.actor.Actor;
import org.hearth.testkit.story.Town;
import org.junit.jupiter.api.Test;

/** No name by which the trail knows people turns the direction of writing. */
public interface TurnedNamesStory extends EntranceFactory {

  @Test
  default void no_name_of_a_user_a_program_or_a_person_turns_the_direction_of_writing() {
    FrontDoor door = FrontDoor.of(this);
    Actor owner = new Actor.HearthSystem("set-up");
    Actor home = Town.onShiftAt(door.willowHouseWithPassword());
    assertThat(
            faultyFields(
                door.entrance()
                    .addUser()
                    .add(
                        owner,
                        new UserForm(
                            FrontDoor.ANN,
                            TURNED,
                            Optional.of(Town.LIME_STREET.text()),
                            PASSWORD))))
        .containsExactly("name");
    assertThat(
            faultyFields(
                door.entrance()
                    .manageApiTokens()
                    .make(
                        new Actor.Support("Sue"),
                        new TokenForm(
                            TURNED, Town.LIME_STREET.text(), List.of("read"), Optional.of(7)))))
        .containsExactly("name");
    assertThat(faultyFields(door.entrance().keepHomePersons().add(home, TURNED)))
        .containsExactly("name");
    assertThat(
            faultyFields(
                door.entrance()
                    .signIn()
                    .signIn(
                        new Credentials(OFFICE, PASSWORD, Optional.of(TURNED), FrontDoor.HERE))))
        .containsExactly("onShift");
  }
}
