package org.hearth.testkit.story;

import static org.hearth.testkit.generator.CareHomeForms.home;
import static org.hearth.testkit.generator.PatientForms.ashasTwin;
import static org.hearth.testkit.story.Deed.GRANTED;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.hearth.application.patient.DetailsForm;
import org.hearth.application.patient.PatientQuery;
import org.hearth.application.storage.Page;
import org.hearth.domain.audit.AuditAction;

/** What may be tried on accounts. */
final class AccountDeeds {
  private static final String NOT_ALLOWED = "not-allowed";
  private static final String HIDDEN = "account-not-found";
  private static final String ELSEWHERE = "at-another-practice";
  private static final Page PAGE = Page.first(100);

  private AccountDeeds() {}

  static Stream<Deed> all() {
    return Stream.of(finding(), opening(), ServiceDeeds.all(), changing(), resetting(), auditing())
        .flatMap(x -> x);
  }

  private static Stream<Deed> finding() {
    return Stream.of(
        Deed.of(
                "findAccount",
                "by number",
                (n, who) -> n.hearth().findAccount().byNumber(who, "9991000011"))
            .traced(AuditAction.ACCOUNT_FOUND)
            .on(n -> n.resident().id())
            .answers(GRANTED, GRANTED, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED),
        Deed.of(
                "findAccount",
                "of a resident",
                (n, who) -> n.hearth().findAccount().byId(who, n.resident().id()))
            .traced(AuditAction.ACCOUNT_READ)
            .on(n -> n.resident().id())
            .answers(GRANTED, HIDDEN, GRANTED, HIDDEN, GRANTED, HIDDEN),
        Deed.of(
                "findAccount",
                "of a care home",
                (n, who) -> n.hearth().findAccount().byId(who, n.home().id()))
            .traced(AuditAction.ACCOUNT_READ)
            .on(n -> n.home().id())
            .answers(GRANTED, HIDDEN, GRANTED, HIDDEN, GRANTED, HIDDEN),
        Deed.of(
                "findAccount",
                "of a patient in no home",
                (n, who) -> n.hearth().findAccount().byId(who, n.holder().id()))
            .traced(AuditAction.ACCOUNT_READ)
            .on(n -> n.holder().id())
            .answers(GRANTED, HIDDEN, HIDDEN, HIDDEN, GRANTED, HIDDEN),
        Deed.of(
                "searchPatients",
                "by e-mail address",
                (n, who) ->
                    n.hearth()
                        .searchPatients()
                        .search(who, new PatientQuery.ByEmail("asha@hearth.example")))
            .traced(AuditAction.ACCOUNTS_SEARCHED)
            .answers(GRANTED, ELSEWHERE, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED),
        Deed.of(
                "searchPatients",
                "by name and birth",
                (n, who) ->
                    n.hearth()
                        .searchPatients()
                        .search(who, new PatientQuery.ByNameAndBirth("Patel", "1941-10-22")))
            .traced(AuditAction.ACCOUNTS_SEARCHED)
            .answers(GRANTED, GRANTED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED),
        Deed.of("suggestDummyNumber", "", (n, who) -> n.hearth().suggestDummyNumber().suggest(who))
            .answers(GRANTED, GRANTED, NOT_ALLOWED, NOT_ALLOWED, GRANTED, GRANTED),
        Deed.of("countDummyNumbers", "", (n, who) -> n.hearth().countDummyNumbers().count(who))
            .answers(GRANTED, GRANTED, NOT_ALLOWED, NOT_ALLOWED, GRANTED, GRANTED));
  }

  private static Stream<Deed> opening() {
    return Stream.of(
        Deed.of(
                "openCareHomeAccount",
                "",
                (n, who) ->
                    n.hearth()
                        .openCareHomeAccount()
                        .open(who, home("Ash House", "", "ash@hearth.example").form()))
            .traced(AuditAction.CARE_HOME_OPENED)
            .onTheNewAccount()
            .answers(GRANTED, GRANTED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED),
        Deed.of(
                "registerPatient",
                "",
                (n, who) -> n.hearth().registerPatient().register(who, ashasTwin().form()))
            .traced(AuditAction.PATIENT_REGISTERED)
            .onTheNewAccount()
            .answers(GRANTED, GRANTED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED));
  }

  private static Stream<Deed> changing() {
    DetailsForm form = DetailsForm.contact(null, "M1 1AE", null, null);
    return Stream.of(
        Deed.of(
                "amendDetails",
                "of a resident",
                (n, who) ->
                    n.hearth()
                        .amendDetails()
                        .amend(who, n.resident().id(), OptionalLong.empty(), form, "asked"))
            .traced(AuditAction.CONTACT_AMENDED)
            .on(n -> n.resident().id())
            .answers(GRANTED, HIDDEN, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED),
        Deed.of(
                "amendDetails",
                "of a care home",
                (n, who) ->
                    n.hearth()
                        .amendDetails()
                        .amend(who, n.home().id(), OptionalLong.empty(), form, "asked"))
            .traced(AuditAction.CONTACT_AMENDED)
            .on(n -> n.home().id())
            .answers(GRANTED, HIDDEN, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED),
        Deed.of(
                "removeEmailAddress",
                "of a resident",
                (n, who) ->
                    n.hearth()
                        .removeEmailAddress()
                        .remove(who, n.resident().id(), OptionalLong.empty(), true, "asked"))
            .traced(AuditAction.EMAIL_REMOVED)
            .on(n -> n.resident().id())
            .answers(GRANTED, HIDDEN, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED));
  }

  private static Stream<Deed> resetting() {
    return Stream.of(
        Deed.of(
                "askForReset",
                "",
                (n, who) -> n.hearth().askForReset().ask(who, n.holder().id(), "moves in"))
            .traced(AuditAction.RESET_ASKED)
            .on(n -> n.holder().id())
            .answers(GRANTED, HIDDEN, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED),
        Deed.of("listResetRequests", "", (n, who) -> n.hearth().listResetRequests().list(who, PAGE))
            .traced(AuditAction.RESET_REQUESTS_LISTED)
            .answers(NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED),
        Deed.of(
                "resetAccount",
                "",
                (n, who) -> n.hearth().resetAccount().reset(who, n.holder().id(), "asked"))
            .traced(AuditAction.ACCOUNT_RESET)
            .on(n -> n.holder().id())
            .answers(NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED),
        Deed.of(
                "askForTransfer",
                "",
                (n, who) ->
                    n.hearth()
                        .askForTransfer()
                        .ask(
                            who,
                            (who.equals(Town.BEN) ? n.holder() : n.othersResident())
                                .number()
                                .digits(),
                            "moved here"))
            .traced(AuditAction.TRANSFER_ASKED)
            .answers(GRANTED, GRANTED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED),
        Deed.of(
                "transferAccount",
                "",
                (n, who) ->
                    n.hearth()
                        .transferAccount()
                        .transfer(who, n.resident().id(), Town.MILL_LANE, "moved there"))
            .traced(AuditAction.ACCOUNT_TRANSFERRED)
            .on(n -> n.resident().id())
            .answers(NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED),
        Deed.of(
                "erasePerson",
                "",
                (n, who) -> n.hearth().erasePerson().erase(who, n.holder().id(), "on request"))
            .traced(AuditAction.PERSON_ERASED)
            .on(n -> n.holder().id())
            .answers(NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED));
  }

  private static Stream<Deed> auditing() {
    return Stream.of(
        Deed.of(
                "readAuditTrail",
                "of an account",
                (n, who) ->
                    n.hearth().readAuditTrail().read(who, Optional.of(n.resident().id()), PAGE))
            .traced(AuditAction.AUDIT_READ)
            .on(n -> n.resident().id())
            .answers(GRANTED, HIDDEN, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED),
        Deed.of(
                "readAuditTrail",
                "as a whole",
                (n, who) -> n.hearth().readAuditTrail().read(who, Optional.empty(), PAGE))
            .traced(AuditAction.AUDIT_READ)
            .answers(NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED));
  }
}
