package org.hearth.application.internal.signin;

import java.util.Optional;
import org.hearth.application.internal.authorisation.Access;
import org.hearth.application.internal.notification.SendingNotifications;
import org.hearth.application.internal.program.KnowingPrograms;
import org.hearth.application.internal.program.ManagingApiTokens;
import org.hearth.application.internal.usecase.UseCaseContext;
import org.hearth.application.internal.usecase.UseCaseRunner;
import org.hearth.application.internal.user.AddingUsers;
import org.hearth.application.internal.user.ManagingUsers;
import org.hearth.application.internal.user.PasswordHashing;
import org.hearth.application.internal.user.UserRealm;
import org.hearth.application.port.in.notification.SendNotifications;
import org.hearth.application.port.in.program.KnowProgram;
import org.hearth.application.port.in.program.ManageApiTokens;
import org.hearth.application.port.in.signin.AnswerAddressChange;
import org.hearth.application.port.in.signin.AskForPasswordLink;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.in.signin.ChoosePassword;
import org.hearth.application.port.in.signin.KeepHomePersons;
import org.hearth.application.port.in.signin.OwnSessions;
import org.hearth.application.port.in.signin.ResetSecondFactor;
import org.hearth.application.port.in.signin.Sessions;
import org.hearth.application.port.in.signin.SignIn;
import org.hearth.application.port.in.signin.SignInBySteps;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.in.signin.SignInWithOidc;
import org.hearth.application.port.in.user.AddUser;
import org.hearth.application.port.in.user.KnowAdministrators;
import org.hearth.application.port.in.user.ManageUsers;
import org.hearth.application.port.out.notification.Mailer;
import org.hearth.application.port.out.signin.PasswordHasher;

/** Signing in within the process. */
public final class EmbeddedAuthentication implements Authentication {
  private final SignIn signIn;
  private final SignInBySteps signInBySteps;
  private final ResetSecondFactor resetSecondFactor;
  private final SignInWithOidc signInWithOidc;
  private final Sessions sessions;
  private final OwnSessions ownSessions;
  private final AskForPasswordLink askForPasswordLink;
  private final ChoosePassword choosePassword;
  private final AnswerAddressChange answerAddressChange;
  private final AddUser addUser;
  private final ManagingUsers managingUsers;
  private final KnowAdministrators knowAdministrators;
  private final ManageApiTokens manageApiTokens;
  private final KnowProgram knowProgram;
  private final KeepHomePersons keepHomePersons;
  private final Optional<SendingNotifications> sendNotifications;

  public EmbeddedAuthentication(
      UseCaseRunner runner,
      SignInSettings signInSettings,
      PasswordHasher passwords,
      Optional<Mailer> mailer) {
    UseCaseContext context = runner.context();
    Access access = new Access(context);
    PasswordHashing hashing = new PasswordHashing(passwords);
    Factors factors = new Factors(runner, signInSettings.secondFactor());
    SessionOpening opening = new SessionOpening(context, signInSettings.sessionLasts());
    SigningIn signingIn = new SigningIn(runner, hashing, opening, factors);
    signIn = signingIn;
    signInBySteps = new SigningInBySteps(context, signingIn, opening, factors);
    resetSecondFactor = new ResettingSecondFactors(runner, access, factors);
    signInWithOidc = new SigningInWithOidc(runner, signInSettings.sessionLasts());
    LiveSessions live = new LiveSessions(context, signInSettings.sessionIdles());
    sessions = new KeepingSessions(context, live);
    askForPasswordLink = new AskingForPasswordLinks(context);
    choosePassword = new ChoosingPasswords(context, hashing, factors);
    answerAddressChange = new AnsweringAddressChanges(runner);
    ownSessions = new KeepingOwnSessions(runner, access, live);
    addUser = new AddingUsers(runner, access, hashing);
    managingUsers = new ManagingUsers(runner, access);
    knowAdministrators = new UserRealm(context, access)::isManagedBy;
    manageApiTokens = new ManagingApiTokens(runner, access);
    knowProgram = new KnowingPrograms(runner, access);
    keepHomePersons = new KeepingHomePersons(runner, access);
    sendNotifications = mailer.map(each -> new SendingNotifications(context, each, signInSettings));
  }

  @Override
  public SignIn signIn() {
    return signIn;
  }

  @Override
  public SignInWithOidc signInWithOidc() {
    return signInWithOidc;
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
    return managingUsers;
  }

  @Override
  public KnowAdministrators knowAdministrators() {
    return knowAdministrators;
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
  public SendNotifications sendNotifications() {
    return sendNotifications.orElseThrow(
        () ->
            new IllegalStateException(
                "Hearth was built without a mailer, so it sends no e-mails."
                    + " Give Hearth.builder(storage) a mailer."));
  }
}
