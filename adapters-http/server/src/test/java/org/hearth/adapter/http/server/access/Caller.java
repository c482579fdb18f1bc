package org.hearth.adapter.http.server.access;

import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.NIGHTLY;
import static org.hearth.testkit.story.HearthFixture.SUE;
import static org.hearth.testkit.story.HearthFixture.onShiftAt;

import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.wire.ActorJson.Kind;

/** The callers that try each route, by their relation to the accounts. */
enum Caller {
  STAFF(Kind.PRACTICE_STAFF),
  STAFF_ELSEWHERE(Kind.PRACTICE_STAFF),
  THE_HOME(Kind.CARE_HOME_STAFF),
  ANOTHER_HOME(Kind.CARE_HOME_STAFF),
  SUPPORT(Kind.SUPPORT),
  HEARTH_ITSELF(Kind.SYSTEM);

  private final Kind kind;

  Caller(Kind kind) {
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  String authorization(Places places) {
    return Deployment.issuer()
        .header(
            switch (this) {
              case STAFF -> ANN;
              case STAFF_ELSEWHERE -> BEN;
              case THE_HOME -> onShiftAt(places.home());
              case ANOTHER_HOME -> onShiftAt(places.otherHome());
              case SUPPORT -> SUE;
              case HEARTH_ITSELF -> NIGHTLY;
            });
  }
}
