package org.hearth.application.port.in.signin;

import org.hearth.application.port.in.notification.SendNotifications;
import org.hearth.application.port.in.program.KnowProgram;
import org.hearth.application.port.in.program.ManageApiTokens;
import org.hearth.application.port.in.user.AddUser;
import org.hearth.application.port.in.user.KnowAdministrators;
import org.hearth.application.port.in.user.ManageUsers;

/** Every port in that has to do with signing in: people, programs, sessions and e-mails. */
public interface Authentication {
  /** {@return signing in with a password alone} */
  SignIn signIn();

  /** {@return signing in by the word of an issuer} */
  SignInWithOidc signInWithOidc();

  /** {@return signing in with a password and a second factor} */
  SignInBySteps signInBySteps();

  /** {@return taking a second factor from a user who has lost it} */
  ResetSecondFactor resetSecondFactor();

  /** {@return sessions by their tokens} */
  Sessions sessions();

  /** {@return sessions of the one who asks} */
  OwnSessions ownSessions();

  /** {@return asking for a link to choose a password} */
  AskForPasswordLink askForPasswordLink();

  /** {@return choosing a password by such a link} */
  ChoosePassword choosePassword();

  /** {@return confirming or undoing another address to sign in with} */
  AnswerAddressChange answerAddressChange();

  /** {@return adding users} */
  AddUser addUser();

  /** {@return listing, disabling and removing users} */
  ManageUsers manageUsers();

  /** {@return whether a practice has an administrator} */
  KnowAdministrators knowAdministrators();

  /** {@return API tokens: making, listing, taking back} */
  ManageApiTokens manageApiTokens();

  /** {@return programs by their API tokens} */
  KnowProgram knowProgram();

  /** {@return who of a home's persons signs in} */
  KeepHomePersons keepHomePersons();

  /** {@return sending the e-mails that wait} */
  SendNotifications sendNotifications();
}
