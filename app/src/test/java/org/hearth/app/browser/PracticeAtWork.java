package org.hearth.app.browser;

import static org.hearth.testkit.story.Answers.granted;

import java.time.Duration;
import java.util.Optional;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.application.port.in.user.AddUser.UserForm;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.practice.OdsCode;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.signin.Authenticator;
import org.hearth.testkit.story.HearthFixture;

/** A server on PostgreSQL with receptionists of two practices, and what they need to begin. */
final class PracticeAtWork implements AutoCloseable {
  static final String ANN = "ann@lime-street.example";
  private static final String BEN = "ben@mill-lane.example";

  /** The administrator of Ann's practice. */
  private static final String ADA = "ada@lime-street.example";

  private static final String SUE = "sue@hearth.example";
  private static final Duration NEXT_CODE = Duration.ofSeconds(30);

  private final Deployment deployment = Deployment.of(1);

  PracticeAtWork() {
    add(ANN, "Ann Quill", HearthFixture.LIME_STREET);
    add(BEN, "Ben Miller", HearthFixture.MILL_LANE);
  }

  private void add(String email, String name, OdsCode practice) {
    deployment.addUser(
        new UserForm(email, name, Optional.of(practice.text()), Deployment.PASSWORD));
  }

  Deployment deployment() {
    return deployment;
  }

  /** Ann's practice has a home without residents. */
  CareHomeAccount openWillowHouse() {
    return granted(
        deployment
            .within()
            .careHomes()
            .open(HearthFixture.ANN, CareHomeForms.willowHouse().form()));
  }

  /** Ann, who is signed in. */
  Visitor ann(Screen screen, String journey) {
    return signedIn(screen, journey, ANN);
  }

  /** Ada, who manages the users of Ann's practice, signed in. */
  Visitor ada(Screen screen, String journey) {
    deployment.addUser(
        new UserForm(
            ADA,
            "Ada Cole",
            Optional.of(HearthFixture.LIME_STREET.text()),
            true,
            Deployment.PASSWORD));
    return signedIn(screen, journey, ADA);
  }

  /** Ben of the other practice, who is signed in. */
  Visitor ben(Screen screen, String journey) {
    return signedIn(screen, journey, BEN);
  }

  /** Sue of support, who is signed in with a second factor. */
  Visitor sue(Screen screen, String journey) {
    Authenticator app = deployment.addApp(deployment.addUser(SUE));
    // Her app's present code was used when it was set up.
    return signedIn(screen, journey, SUE)
        .fill("Code", app.code(deployment.settings().clock().instant().plus(NEXT_CODE)))
        .press("Continue");
  }

  private Visitor visitor(Screen screen, String journey) {
    return Visitor.of(deployment.server(0).address(), screen, journey);
  }

  private Visitor signedIn(Screen screen, String journey, String email) {
    return visitor(screen, journey).signIn(email, Deployment.PASSWORD);
  }

  @Override
  public void close() {
    deployment.close();
  }
}
