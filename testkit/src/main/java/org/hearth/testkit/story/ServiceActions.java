package org.hearth.testkit.story;

import java.util.stream.Stream;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.domain.audit.AuditAction;

/** What may be tried on which practices serve a home. */
final class ServiceActions {
  private static final String GRANTED = Action.GRANTED;
  private static final String NOT_ALLOWED = "not-allowed";
  private static final String NO_HOME = "care-home-not-found";

  private ServiceActions() {}

  static Stream<Action> all() {
    return Stream.of(
        Action.of(
                "careHomes.ask",
                "",
                (n, who) -> n.hearth().careHomes().ask(who, n.home().number().toString()))
            .traced(AuditAction.SERVICE_ASKED)
            .on(n -> n.home().id())
            .answers(GRANTED, GRANTED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED),
        Action.of("careHomes.list", "", (n, who) -> n.hearth().careHomes().list(who, n.home().id()))
            .traced(AuditAction.SERVICE_REQUESTS_LISTED)
            .on(n -> n.home().id())
            .answers(GRANTED, NO_HOME, GRANTED, NO_HOME, GRANTED, NOT_ALLOWED),
        Action.of(
                "careHomes.register",
                "that asked",
                (n, who) ->
                    n.hearth()
                        .careHomes()
                        .register(who, n.secondHome().id(), HearthFixture.MILL_LANE))
            .traced(AuditAction.CARE_HOME_REGISTERED_AT_PRACTICE)
            .on(n -> n.secondHome().id())
            .answers(GRANTED, NO_HOME, NO_HOME, NO_HOME, GRANTED, NOT_ALLOWED),
        Action.of(
                "careHomes.register",
                "again",
                (n, who) ->
                    n.hearth().careHomes().register(who, n.home().id(), HearthFixture.LIME_STREET))
            .traced(AuditAction.CARE_HOME_REGISTERED_AT_PRACTICE)
            .on(n -> n.home().id())
            .answers(GRANTED, NO_HOME, GRANTED, NO_HOME, GRANTED, NOT_ALLOWED),
        Action.of(
                "careHomes.refuse",
                "",
                (n, who) ->
                    n.hearth()
                        .careHomes()
                        .refuse(who, n.secondHome().id(), HearthFixture.MILL_LANE))
            .traced(AuditAction.SERVICE_REFUSED)
            .on(n -> n.secondHome().id())
            .answers(GRANTED, NO_HOME, NO_HOME, NO_HOME, GRANTED, NOT_ALLOWED),
        Action.of(
                "careHomes.close",
                "without residents",
                (n, who) ->
                    n.hearth()
                        .careHomes()
                        .close(who, n.secondHome().id(), SeenVersions.any(), "has closed"))
            .traced(AuditAction.CARE_HOME_CLOSED)
            .on(n -> n.secondHome().id())
            .answers(GRANTED, NO_HOME, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED),
        Action.of(
                "careHomes.end",
                "of another practice",
                (n, who) ->
                    n.hearth().careHomes().end(who, n.home().id(), HearthFixture.HIGH_STREET))
            .answers(NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED));
  }
}
