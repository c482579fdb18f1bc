package org.hearth.adapter.http.server.access;

import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.NIGHTLY;
import static org.hearth.testkit.story.HearthFixture.SUE;
import static org.hearth.testkit.story.HearthFixture.onShiftAt;

import java.util.Locale;
import org.hearth.adapter.http.server.deployment.Deployment;

/** Those who act, each of Ann's practice as far as they are of one. */
enum Role {
  STAFF,
  ADMINISTRATOR,
  PROGRAM,
  HOME,
  SUPPORT,
  SYSTEM;

  String authorization(Places places, Credentials credentials) {
    return switch (this) {
      case STAFF -> Deployment.issuer().header(ANN);
      case ADMINISTRATOR -> "Bearer " + credentials.administratorsSession();
      case PROGRAM -> "Bearer " + credentials.programsToken();
      case HOME -> Deployment.issuer().header(onShiftAt(places.home()));
      case SUPPORT -> Deployment.issuer().header(SUE);
      case SYSTEM -> Deployment.issuer().header(NIGHTLY);
    };
  }

  /** Whether it belongs to one practice, so that other practices' data is hidden from it. */
  boolean isOfOnePractice() {
    return this != SUPPORT && this != SYSTEM;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
