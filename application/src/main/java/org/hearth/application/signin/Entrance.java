package org.hearth.application.signin;

import org.hearth.application.program.KnowProgram;
import org.hearth.application.program.ManageApiTokens;
import org.hearth.application.settings.Settings;
import org.hearth.application.storage.Storage;
import org.hearth.application.user.AddUser;
import org.hearth.application.user.ManageUsers;
import org.hearth.application.user.PasswordHasher;

/** Who may enter: every port in that has to do with signing in. */
public interface Entrance {
  SignIn signIn();

  SignInVouchedFor signInVouchedFor();

  SignInBySteps signInBySteps();

  ResetSecondFactor resetSecondFactor();

  Sessions sessions();

  OwnSessions ownSessions();

  AskForPasswordLink askForPasswordLink();

  ChoosePassword choosePassword();

  AnswerAddressChange answerAddressChange();

  AddUser addUser();

  ManageUsers manageUsers();

  ManageApiTokens manageApiTokens();

  KnowProgram knowProgram();

  KeepHomePersons keepHomePersons();

  Correspondence correspondence();

  /** The entrance to what a storage holds; one for each process, so that all hash in turn. */
  static Entrance on(
      Storage storage,
      Settings settings,
      SignInSettings signIn,
      PasswordHasher passwords,
      Post post) {
    return new EmbeddedEntrance(storage, settings, signIn, passwords, post);
  }
}
