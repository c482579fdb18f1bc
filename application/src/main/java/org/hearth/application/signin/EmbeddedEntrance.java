package org.hearth.application.signin;

import org.hearth.application.authorisation.Access;
import org.hearth.application.decision.Workplace;
import org.hearth.application.program.KnowProgram;
import org.hearth.application.program.KnowingPrograms;
import org.hearth.application.program.ManageApiTokens;
import org.hearth.application.program.ManagingApiTokens;
import org.hearth.application.settings.Settings;
import org.hearth.application.storage.Storage;
import org.hearth.application.user.AddUser;
import org.hearth.application.user.AddingUsers;
import org.hearth.application.user.Hashing;
import org.hearth.application.user.ManageUsers;
import org.hearth.application.user.ManagingUsers;
import org.hearth.application.user.PasswordHasher;

/** The entrance within the process. */
final class EmbeddedEntrance implements Entrance {
  private final SignIn signIn;
  private final SignInBySteps signInBySteps;
  private final ResetSecondFactor resetSecondFactor;
  private final SignInVouchedFor signInVouchedFor;
  private final Sessions sessions;
  private final OwnSessions ownSessions;
  private final AskForPasswordLink askForPasswordLink;
  private final ChoosePassword choosePassword;
  private final AnswerAddressChange answerAddressChange;
  private final AddUser addUser;
  private final ManageUsers manageUsers;
  private final ManageApiTokens manageApiTokens;
  private final KnowProgram knowProgram;
  private final KeepHomePersons keepHomePersons;
  private final Correspondence correspondence;

  EmbeddedEntrance(
      Storage storage,
      Settings settings,
      SignInSettings signInSettings,
      PasswordHasher passwords,
      Post post) {
    Workplace workplace = new Workplace(storage, settings);
    Hashing hashing = new Hashing(passwords);
    Factors factors = new Factors(workplace, signInSettings.secondFactor());
    SessionOpening opening = new SessionOpening(workplace, signInSettings.sessionLasts());
    SigningIn signingIn = new SigningIn(workplace, hashing, opening, factors);
    signIn = signingIn;
    signInBySteps = new SigningInBySteps(workplace, signingIn, opening, factors);
    resetSecondFactor = new ResettingSecondFactors(workplace, new Access(workplace), factors);
    signInVouchedFor = new SigningInVouchedFor(workplace, signInSettings.sessionLasts());
    LiveSessions live = new LiveSessions(workplace, signInSettings.sessionIdles());
    sessions = new KeepingSessions(workplace, live);
    askForPasswordLink = new AskingForPasswordLinks(workplace);
    choosePassword = new ChoosingPasswords(workplace, hashing, factors);
    answerAddressChange = new AnsweringAddressChanges(workplace);
    Access access = new Access(workplace);
    ownSessions = new KeepingOwnSessions(workplace, access, live);
    addUser = new AddingUsers(workplace, access, hashing);
    manageUsers = new ManagingUsers(workplace, access);
    manageApiTokens = new ManagingApiTokens(workplace, access);
    knowProgram = new KnowingPrograms(workplace, access);
    keepHomePersons = new KeepingHomePersons(workplace, access);
    correspondence = new Corresponding(workplace, post, signInSettings);
  }

  @Override
  public SignIn signIn() {
    return signIn;
  }

  @Override
  public SignInVouchedFor signInVouchedFor() {
    return signInVouchedFor;
  }

  @Override
  public SignInBySteps signInBySteps() {
    return signInBySteps;
  }

  @Override
  public ResetSecondFactor resetSecondFactor() {
    return resetSecondFactor;
  }

  @Override
  public Sessions sessions() {
    return sessions;
  }

  @Override
  public OwnSessions ownSessions() {
    return ownSessions;
  }

  @Override
  public AskForPasswordLink askForPasswordLink() {
    return askForPasswordLink;
  }

  @Override
  public ChoosePassword choosePassword() {
    return choosePassword;
  }

  @Override
  public AnswerAddressChange answerAddressChange() {
    return answerAddressChange;
  }

  @Override
  public AddUser addUser() {
    return addUser;
  }

  @Override
  public ManageUsers manageUsers() {
    return manageUsers;
  }

  @Override
  public ManageApiTokens manageApiTokens() {
    return manageApiTokens;
  }

  @Override
  public KnowProgram knowProgram() {
    return knowProgram;
  }

  @Override
  public KeepHomePersons keepHomePersons() {
    return keepHomePersons;
  }

  @Override
  public Correspondence correspondence() {
    return correspondence;
  }
}
