package org.hearth.testkit.signin;

import static org.hearth.testkit.signin.FrontDoor.PASSWORD;
import static org.hearth.testkit.story.Answers.granted;

import java.util.Optional;
import org.hearth.application.signin.SignedIn;
import org.hearth.application.user.AddUser.UserForm;
import org.hearth.application.user.ManageUsers;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.user.User;
import org.hearth.testkit.story.Town;

/** A practice with an administrator, and users who come and go. */
record UserTrial(FrontDoor door) {
  static final Actor OWNER = new Actor.HearthSystem("set-up");
  static final String ADA = "ada@lime-street.example";
  static final String BOB = "bob@lime-street.example";
  static final String MIA = "mia@mill-lane.example";

  ManageUsers users() {
    return door.entrance().manageUsers();
  }

  User added(String email, Optional<String> practice, boolean administrator) {
    String name = email.substring(0, 3) + " Quill";
    return granted(
        door.entrance()
            .addUser()
            .add(OWNER, new UserForm(email, name, practice, administrator, PASSWORD)));
  }

  User ada() {
    return added(ADA, Optional.of(Town.LIME_STREET.text()), true);
  }

  User bob() {
    return added(BOB, Optional.of(Town.LIME_STREET.text()), false);
  }

  User mia() {
    return added(MIA, Optional.of(Town.MILL_LANE.text()), false);
  }

  SignedIn signedIn(String email) {
    return granted(door.signIn(email, PASSWORD));
  }

  /** The actor whom a sign-in with the address gives. */
  Actor actor(String email) {
    return signedIn(email).actor();
  }
}
