package org.hearth.adapter.http.server.access;

import java.util.Optional;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.application.port.in.user.AddUser.UserForm;
import org.hearth.testkit.story.HearthFixture;

/**
 * A session of the administrator and a token of a program of Ann's practice, both made by Hearth.
 */
record Credentials(String administratorsSession, String programsToken) {
  private static final String ADMINISTRATOR = "administrator@lime-street.example";

  static Credentials issued(Deployment deployment) {
    deployment.addUser(
        new UserForm(
            ADMINISTRATOR,
            "Ada Quill",
            Optional.of(HearthFixture.LIME_STREET.text()),
            true,
            Deployment.PASSWORD));
    return new Credentials(
        deployment.signIn(ADMINISTRATOR),
        deployment.makeToken("read", "register", "import").secret());
  }

  /** The same with a new session, for use once earlier sessions have ended. */
  Credentials anew(Deployment deployment) {
    return new Credentials(deployment.signIn(ADMINISTRATOR), programsToken);
  }
}
