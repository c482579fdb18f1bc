package org.hearth.testkit.story;

import java.util.stream.Stream;
import org.hearth.domain.audit.AuditAction;

/** What may be tried on which practices serve a home. */
final class ServiceDeeds {
  private static final String GRANTED = Deed.GRANTED;
  private static final String NOT_ALLOWED = "not-allowed";
  private static final String NO_HOME = "care-home-not-found";

  private ServiceDeeds() {}

  static Stream<Deed> all() {
    return Stream.of(
        Deed.of(
                "askToServe",
                "",
                (n, who) -> n.hearth().askToServe().ask(who, n.home().number().toString()))
            .traced(AuditAction.SERVICE_ASKED)
            .on(n -> n.home().id())
            .answers(GRANTED, GRANTED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED),
        Deed.of(
                "listServiceRequests",
                "",
                (n, who) -> n.hearth().listServiceRequests().list(who, n.home().id()))
            .traced(AuditAction.SERVICE_REQUESTS_LISTED)
            .on(n -> n.home().id())
            .answers(GRANTED, NO_HOME, GRANTED, NO_HOME, GRANTED, NO_HOME),
        Deed.of(
                "registerCareHomeAtPractice",
                "that asked",
                (n, who) ->
                    n.hearth()
                        .registerCareHomeAtPractice()
                        .register(who, n.secondHome().id(), Town.MILL_LANE))
            .traced(AuditAction.CARE_HOME_REGISTERED_AT_PRACTICE)
            .on(n -> n.secondHome().id())
            .answers(GRANTED, NO_HOME, NO_HOME, NO_HOME, GRANTED, NO_HOME),
        Deed.of(
                "registerCareHomeAtPractice",
                "again",
                (n, who) ->
                    n.hearth()
                        .registerCareHomeAtPractice()
                        .register(who, n.home().id(), Town.LIME_STREET))
            .traced(AuditAction.CARE_HOME_REGISTERED_AT_PRACTICE)
            .on(n -> n.home().id())
            .answers(GRANTED, NO_HOME, GRANTED, NO_HOME, GRANTED, NO_HOME),
        Deed.of(
                "refuseService",
                "",
                (n, who) ->
                    n.hearth().refuseService().refuse(who, n.secondHome().id(), Town.MILL_LANE))
            .traced(AuditAction.SERVICE_REFUSED)
            .on(n -> n.secondHome().id())
            .answers(GRANTED, NO_HOME, NO_HOME, NO_HOME, GRANTED, NO_HOME),
        Deed.of(
                "endService",
                "of another practice",
                (n, who) -> n.hearth().endService().end(who, n.home().id(), Town.HIGH_STREET))
            .answers(NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED));
  }
}
