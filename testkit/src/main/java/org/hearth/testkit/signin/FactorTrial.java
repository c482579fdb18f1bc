package org.hearth.testkit.signin;

import static org.hearth.testkit.signin.SignInFixture.HERE;
import static org.hearth.testkit.signin.SignInFixture.PASSWORD;
import static org.hearth.testkit.story.Answers.granted;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.in.signin.ClientContext;
import org.hearth.application.port.in.signin.Credentials;
import org.hearth.application.port.in.signin.DeviceTokens;
import org.hearth.application.port.in.signin.Sessions.SessionToken;
import org.hearth.application.port.in.signin.SignInBySteps;
import org.hearth.application.port.in.signin.SignInBySteps.PendingToken;
import org.hearth.application.port.in.signin.SignInBySteps.SetUp;
import org.hearth.application.port.in.signin.SignInBySteps.SignInStep;
import org.hearth.application.port.in.signin.SignInBySteps.SignInStep.NeedsCode;
import org.hearth.application.port.in.signin.SignInBySteps.SignInStep.NeedsSetUp;
import org.hearth.application.port.in.user.AddUser.UserForm;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;

/** Logins with a second factor, and the apps of their owners. */
record FactorTrial(SignInFixture door) {
  static final String SUE = "sue@hearth.example";
  static final Actor SUPPORT = new Actor.Support("Sue");
  static final Duration STEP = Duration.ofSeconds(30);
  static final ClientContext PROGRAM = new ClientContext(HERE, Optional.empty(), Optional.empty());

  /** An authenticator app that a user set up. */
  record App(SetUp setUp, Authenticator app) {
    List<String> recoveryCodes() {
      return setUp.recoveryCodes();
    }
  }

  static ClientContext browser(DeviceTokens tokens) {
    return new ClientContext(HERE, Optional.empty(), Optional.of(tokens));
  }

  void sue() {
    granted(
        door.authentication()
            .addUser()
            .add(
                new Actor.HearthSystem("set-up"),
                new UserForm(SUE, "Sue", Optional.empty(), PASSWORD)));
  }

  SignInBySteps steps() {
    return door.authentication().signInBySteps();
  }

  App appOf(String email) {
    NeedsSetUp needs = (NeedsSetUp) granted(steps().beginChange(credentials(email)));
    return new App(granted(confirm(needs)), new Authenticator(needs.secret()));
  }

  /** What follows a recovery code where a second factor is to be changed. */
  NeedsSetUp change(String email, App own) {
    NeedsCode needs = (NeedsCode) granted(steps().beginChange(credentials(email)));
    return (NeedsSetUp) granted(give(needs.token(), own.recoveryCodes().get(0)));
  }

  Either<Refusal, SetUp> confirm(NeedsSetUp needs) {
    String code = new Authenticator(needs.secret()).code(door.clock().instant());
    return steps().setUp(needs.token(), code, browser(DeviceTokens.NONE));
  }

  NeedsCode needsCode(String email) {
    return (NeedsCode) granted(begin(email));
  }

  Either<Refusal, SignInStep> begin(String email) {
    return steps().begin(credentials(email));
  }

  Either<Refusal, SignInStep> give(PendingToken token, String code) {
    return steps().giveCode(token, code, PROGRAM);
  }

  static Credentials credentials(String email) {
    return SignInFixture.credentials(email, PASSWORD, HERE);
  }

  static SessionToken tokenOf(PendingToken token) {
    return new SessionToken(token.text());
  }
}
