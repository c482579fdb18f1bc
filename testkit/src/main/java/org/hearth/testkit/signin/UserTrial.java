package org.hearth.testkit.signin;

import static org.hearth.testkit.signin.SignInFixture.PASSWORD;
import static org.hearth.testkit.story.Answers.granted;

import java.util.Optional;
import org.hearth.application.port.in.signin.SignedIn;
import org.hearth.application.port.in.user.AddUser.UserForm;
import org.hearth.application.port.in.user.ManageUsers;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.user.User;
import org.hearth.testkit.story.HearthFixture;

/** A practice with an administrator, and users who come and go. */
record UserTrial(SignInFixture door) {
  static final Actor OWNER = new Actor.HearthSystem("set-up");
  static final String ADA = "ada@lime-street.example";
  static final String BOB = "bob@lime-street.example";
  static final String MIA = "mia@mill-lane.example";

  ManageUsers users() {
    return door.authentication().manageUsers();
  }

  User added(String email, Optional<String> practice, boolean administrator) {
    String name = email.substring(0, 3) + " Quill";
    return granted(
        door.authentication()
            .addUser()
            .add(OWNER, new UserForm(email, name, practice, administrator, PASSWORD)));
  }

  User ada() {
    return added(ADA, Optional.of(HearthFixture.LIME_STREET.text()), true);
  }

  User bob() {
    return added(BOB, Optional.of(HearthFixture.LIME_STREET.text()), false);
  }

  User mia() {
    return added(MIA, Optional.of(HearthFixture.MILL_LANE.text()), false);
  }

  SignedIn signedIn(String email) {
    return granted(door.signIn(email, PASSWORD));
  }

  /** The actor whom a sign-in with the address gives. */
  Actor actor(String email) {
    return signedIn(email).actor();
  }
}
