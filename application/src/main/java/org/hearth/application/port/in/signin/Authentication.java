package org.hearth.application.port.in.signin;

import org.hearth.application.port.in.notification.SendNotifications;
import org.hearth.application.port.in.program.KnowProgram;
import org.hearth.application.port.in.program.ManageApiTokens;
import org.hearth.application.port.in.user.AddUser;
import org.hearth.application.port.in.user.KnowAdministrators;
import org.hearth.application.port.in.user.ManageUsers;

/** Every port in that has to do with signing in: people, programs, sessions and e-mails. */
public interface Authentication {
  SignIn signIn();

  SignInWithOidc signInWithOidc();

  SignInBySteps signInBySteps();

  ResetSecondFactor resetSecondFactor();

  Sessions sessions();

  OwnSessions ownSessions();

  AskForPasswordLink askForPasswordLink();

  ChoosePassword choosePassword();

  AnswerAddressChange answerAddressChange();

  AddUser addUser();

  ManageUsers manageUsers();

  KnowAdministrators knowAdministrators();

  ManageApiTokens manageApiTokens();

  KnowProgram knowProgram();

  KeepHomePersons keepHomePersons();

  SendNotifications sendNotifications();
}
