package org.hearth.testkit.story;

import static org.hearth.testkit.generator.PatientForms.ashasTwin;
import static org.hearth.testkit.story.Action.GRANTED;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.out.Page;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestStatus;

/** What may be tried on residents, on their requests, and with files. */
final class CareActions {
  private static final String NOT_ALLOWED = "not-allowed";
  private static final String HIDDEN = "account-not-found";
  private static final String NO_REQUEST = "request-not-found";
  private static final String NO_HOME = "care-home-not-found";
  private static final String ELSEWHERE = "at-another-practice";
  private static final Page PAGE = Page.first(100);
  private static final ImportFile FILE =
      () ->
          new ByteArrayInputStream(
              """
              dummy_nhs_number,name,date_of_birth,address,postcode,phone,email
              ,Ash House,1975-05-17,1 Mill Lane,M24 2FU,0161 653 2454,ash@hearth.example
              """
                  .getBytes(StandardCharsets.UTF_8));

  private CareActions() {}

  static Stream<Action> all() {
    return Stream.of(residents(), requests(), reading(), imports()).flatMap(x -> x);
  }

  private static Stream<Action> residents() {
    return Stream.of(
        Action.of(
                "residents.register",
                "",
                (n, who) -> n.hearth().residents().register(who, n.home().id(), ashasTwin().form()))
            .traced(AuditAction.RESIDENT_REGISTERED)
            .onTheNewAccount()
            .answers(GRANTED, ELSEWHERE, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED),
        Action.of(
                "residents.list",
                "",
                (n, who) -> n.hearth().residents().list(who, n.home().id(), PAGE))
            .traced(AuditAction.RESIDENTS_LISTED)
            .on(n -> n.home().id())
            .answers(GRANTED, NO_HOME, GRANTED, NO_HOME, GRANTED, NOT_ALLOWED),
        Action.of(
                "residents.move",
                "within the practice",
                (n, who) ->
                    n.hearth().residents().move(who, n.resident().id(), n.secondHome().id()))
            .traced(AuditAction.RESIDENT_MOVED)
            .on(n -> n.resident().id())
            .answers(GRANTED, ELSEWHERE, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED),
        Action.of(
                "residents.move",
                "to another practice's home",
                (n, who) -> n.hearth().residents().move(who, n.resident().id(), n.otherHome().id()))
            .answers(ELSEWHERE, ELSEWHERE, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED),
        Action.of(
                "residents.end",
                "",
                (n, who) ->
                    n.hearth()
                        .residents()
                        .end(who, n.resident().id(), EndReason.LEFT, HearthFixture.TODAY))
            .traced(AuditAction.DEPENDENCY_ENDED)
            .on(n -> n.resident().id())
            .answers(GRANTED, ELSEWHERE, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED),
        Action.of(
                "residents.dependencies",
                "",
                (n, who) -> n.hearth().residents().dependencies(who, n.resident().id()))
            .traced(AuditAction.DEPENDENCIES_LISTED)
            .on(n -> n.resident().id())
            .answers(GRANTED, HIDDEN, GRANTED, HIDDEN, GRANTED, NOT_ALLOWED));
  }

  private static Stream<Action> requests() {
    return Stream.of(
        Action.of(
                "requests.submit",
                "for a resident",
                (n, who) ->
                    n.hearth()
                        .requests()
                        .submit(who, n.resident().id(), RequestKind.MEDICAL, "A cough."))
            .traced(AuditAction.REQUEST_SUBMITTED)
            .on(n -> n.resident().id())
            .answers(GRANTED, HIDDEN, GRANTED, HIDDEN, NOT_ALLOWED, NOT_ALLOWED),
        Action.of(
                "requests.submit",
                "for a patient in no home",
                (n, who) ->
                    n.hearth()
                        .requests()
                        .submit(who, n.holder().id(), RequestKind.MEDICAL, "A cough."))
            .traced(AuditAction.REQUEST_SUBMITTED)
            .on(n -> n.holder().id())
            .answers(GRANTED, HIDDEN, HIDDEN, HIDDEN, NOT_ALLOWED, NOT_ALLOWED),
        Action.of(
                "requests.answer",
                "",
                (n, who) -> n.hearth().requests().answer(who, n.request().id(), "A dry one."))
            .traced(AuditAction.REQUEST_ANSWERED)
            .on(n -> n.resident().id())
            .answers(GRANTED, NO_REQUEST, GRANTED, NO_REQUEST, NOT_ALLOWED, NOT_ALLOWED),
        Action.of(
                "requests.progress",
                "",
                (n, who) ->
                    n.hearth().requests().progress(who, n.request().id(), RequestStatus.COMPLETED))
            .traced(AuditAction.REQUEST_PROGRESSED)
            .on(n -> n.resident().id())
            .answers(GRANTED, NO_REQUEST, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED));
  }

  private static Stream<Action> reading() {
    return Stream.of(
        Action.of(
                "requests.read",
                "one",
                (n, who) -> n.hearth().requests().read(who, n.request().id()))
            .traced(AuditAction.REQUESTS_READ)
            .on(n -> n.resident().id())
            .answers(GRANTED, NO_REQUEST, GRANTED, NO_REQUEST, NOT_ALLOWED, NOT_ALLOWED),
        Action.of(
                "requests.list",
                "all that one may",
                (n, who) ->
                    n.hearth().requests().list(who, Optional.empty(), Optional.empty(), PAGE))
            .traced(AuditAction.REQUESTS_READ)
            .answers(GRANTED, GRANTED, GRANTED, GRANTED, NOT_ALLOWED, NOT_ALLOWED),
        Action.of(
                "requests.list",
                "of a home",
                (n, who) ->
                    n.hearth()
                        .requests()
                        .list(who, Optional.of(n.home().id()), Optional.empty(), PAGE))
            .traced(AuditAction.REQUESTS_READ)
            .on(n -> n.home().id())
            .answers(GRANTED, NO_HOME, GRANTED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED),
        Action.of(
                "requests.ages",
                "",
                (n, who) -> n.hearth().requests().ages(who, Optional.of(n.home().id())))
            .traced(AuditAction.REQUESTS_READ)
            .on(n -> n.home().id())
            .answers(GRANTED, NO_HOME, GRANTED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED),
        Action.of("requests.count", "", (n, who) -> n.hearth().requests().count(who, n.home().id()))
            .traced(AuditAction.REQUESTS_READ)
            .on(n -> n.home().id())
            .answers(GRANTED, NO_HOME, GRANTED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED));
  }

  private static Stream<Action> imports() {
    return Stream.of(
        Action.of(
                "imports.plan",
                "",
                (n, who) ->
                    n.hearth().imports().plan(who, ImportKind.CARE_HOMES, FILE, outcome -> {}))
            .traced(AuditAction.IMPORT_PLANNED)
            .answers(GRANTED, GRANTED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED),
        Action.of(
                "imports.apply",
                "",
                (n, who) ->
                    n.hearth()
                        .imports()
                        .apply(who, ImportKind.CARE_HOMES, FILE, Confirmations.BOTH, outcome -> {}))
            .traced(AuditAction.IMPORT_APPLIED)
            .answers(GRANTED, GRANTED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED),
        Action.of("importHistory.list", "", (n, who) -> n.hearth().importHistory().list(who, PAGE))
            .answers(GRANTED, GRANTED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED));
  }
}
