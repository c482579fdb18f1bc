package org.hearth.testkit.story;

import static org.hearth.testkit.generator.CareHomeForms.home;
import static org.hearth.testkit.generator.PatientForms.ashasTwin;
import static org.hearth.testkit.story.Action.GRANTED;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.audit.AuditTrail.AuditFilter;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditAction;

/** What may be tried on accounts. */
final class AccountActions {
  private static final String NOT_ALLOWED = "not-allowed";
  private static final String HIDDEN = "account-not-found";
  private static final String ELSEWHERE = "at-another-practice";
  private static final Page PAGE = Page.first(100);

  private AccountActions() {}

  static Stream<Action> all() {
    return Stream.of(
            finding(), opening(), ServiceActions.all(), changing(), resetting(), auditing())
        .flatMap(x -> x);
  }

  private static Stream<Action> finding() {
    return Stream.of(
        Action.of(
                "accounts.byNumber",
                "by number",
                (n, who) -> n.hearth().accounts().byNumber(who, "9991000011"))
            .traced(AuditAction.ACCOUNT_FOUND)
            .on(n -> n.resident().id())
            .answers(GRANTED, GRANTED, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED),
        Action.of(
                "accounts.byId",
                "of a resident",
                (n, who) -> n.hearth().accounts().byId(who, n.resident().id()))
            .traced(AuditAction.ACCOUNT_READ)
            .on(n -> n.resident().id())
            .answers(GRANTED, HIDDEN, GRANTED, HIDDEN, GRANTED, NOT_ALLOWED),
        Action.of(
                "accounts.byId",
                "of a care home",
                (n, who) -> n.hearth().accounts().byId(who, n.home().id()))
            .traced(AuditAction.ACCOUNT_READ)
            .on(n -> n.home().id())
            .answers(GRANTED, HIDDEN, GRANTED, HIDDEN, GRANTED, NOT_ALLOWED),
        Action.of(
                "accounts.byId",
                "of a patient in no home",
                (n, who) -> n.hearth().accounts().byId(who, n.holder().id()))
            .traced(AuditAction.ACCOUNT_READ)
            .on(n -> n.holder().id())
            .answers(GRANTED, HIDDEN, HIDDEN, HIDDEN, GRANTED, NOT_ALLOWED),
        Action.of(
                "patients.search",
                "by e-mail address",
                (n, who) ->
                    n.hearth()
                        .patients()
                        .search(who, new PatientQuery.ByEmail("asha@hearth.example")))
            .traced(AuditAction.ACCOUNTS_SEARCHED)
            .answers(GRANTED, ELSEWHERE, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED),
        Action.of(
                "patients.search",
                "by name and birth",
                (n, who) ->
                    n.hearth()
                        .patients()
                        .search(who, new PatientQuery.ByNameAndBirth("Patel", "1941-10-22")))
            .traced(AuditAction.ACCOUNTS_SEARCHED)
            .answers(GRANTED, GRANTED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED),
        Action.of("numbers.suggest", "", (n, who) -> n.hearth().numbers().suggest(who))
            .answers(GRANTED, GRANTED, NOT_ALLOWED, NOT_ALLOWED, GRANTED, GRANTED),
        Action.of("numbers.count", "", (n, who) -> n.hearth().numbers().count(who))
            .answers(GRANTED, GRANTED, NOT_ALLOWED, NOT_ALLOWED, GRANTED, GRANTED));
  }

  private static Stream<Action> opening() {
    return Stream.of(
        Action.of(
                "careHomes.open",
                "",
                (n, who) ->
                    n.hearth()
                        .careHomes()
                        .open(who, home("Ash House", "", "ash@hearth.example").form()))
            .traced(AuditAction.CARE_HOME_OPENED)
            .onTheNewAccount()
            .answers(GRANTED, GRANTED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED),
        Action.of(
                "patients.register",
                "",
                (n, who) -> n.hearth().patients().register(who, ashasTwin().form()))
            .traced(AuditAction.PATIENT_REGISTERED)
            .onTheNewAccount()
            .answers(GRANTED, GRANTED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED));
  }

  private static Stream<Action> changing() {
    DetailsForm form = DetailsForm.contact(null, "M1 1AE", null, null);
    return Stream.of(
        Action.of(
                "patients.amend",
                "of a resident",
                (n, who) ->
                    n.hearth()
                        .patients()
                        .amend(who, n.resident().id(), OptionalLong.empty(), form, "asked"))
            .traced(AuditAction.CONTACT_AMENDED)
            .on(n -> n.resident().id())
            .answers(GRANTED, HIDDEN, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED),
        Action.of(
                "patients.amend",
                "of a care home",
                (n, who) ->
                    n.hearth()
                        .patients()
                        .amend(who, n.home().id(), OptionalLong.empty(), form, "asked"))
            .traced(AuditAction.CONTACT_AMENDED)
            .on(n -> n.home().id())
            .answers(GRANTED, HIDDEN, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED),
        Action.of(
                "patients.remove",
                "of a resident",
                (n, who) ->
                    n.hearth()
                        .patients()
                        .remove(who, n.resident().id(), OptionalLong.empty(), true, "asked"))
            .traced(AuditAction.EMAIL_REMOVED)
            .on(n -> n.resident().id())
            .answers(GRANTED, HIDDEN, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED));
  }

  private static Stream<Action> resetting() {
    return Stream.of(
        Action.of(
                "support.askForReset",
                "",
                (n, who) -> n.hearth().support().askForReset(who, n.holder().id(), "moves in"))
            .traced(AuditAction.RESET_ASKED)
            .on(n -> n.holder().id())
            .answers(GRANTED, HIDDEN, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED),
        Action.of("support.list", "", (n, who) -> n.hearth().support().list(who, PAGE))
            .traced(AuditAction.RESET_REQUESTS_LISTED)
            .answers(NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED),
        Action.of(
                "support.reset",
                "",
                (n, who) -> n.hearth().support().reset(who, n.holder().id(), "asked"))
            .traced(AuditAction.ACCOUNT_RESET)
            .on(n -> n.holder().id())
            .answers(NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED),
        Action.of(
                "support.askForTransfer",
                "",
                (n, who) ->
                    n.hearth()
                        .support()
                        .askForTransfer(
                            who,
                            (who.equals(HearthFixture.BEN) ? n.holder() : n.othersResident())
                                .number()
                                .digits(),
                            "moved here"))
            .traced(AuditAction.TRANSFER_ASKED)
            .answers(GRANTED, GRANTED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED),
        Action.of(
                "support.transfer",
                "",
                (n, who) ->
                    n.hearth()
                        .support()
                        .transfer(who, n.resident().id(), HearthFixture.MILL_LANE, "moved there"))
            .traced(AuditAction.ACCOUNT_TRANSFERRED)
            .on(n -> n.resident().id())
            .answers(NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED),
        Action.of(
                "support.erase",
                "",
                (n, who) -> n.hearth().support().erase(who, n.holder().id(), "on request"))
            .traced(AuditAction.PERSON_ERASED)
            .on(n -> n.holder().id())
            .answers(NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED));
  }

  private static Stream<Action> auditing() {
    return Stream.of(
        Action.of(
                "audit.read",
                "of an account",
                (n, who) -> n.hearth().audit().read(who, Optional.of(n.resident().id()), PAGE))
            .traced(AuditAction.AUDIT_READ)
            .on(n -> n.resident().id())
            .answers(GRANTED, HIDDEN, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED),
        Action.of(
                "audit.read",
                "as a whole",
                (n, who) -> n.hearth().audit().read(who, Optional.empty(), PAGE))
            .traced(AuditAction.AUDIT_READ)
            .answers(NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED),
        Action.of(
                "audit.newest",
                "of an account, newest first",
                (n, who) -> n.hearth().audit().newest(who, on(n.resident().id()), PAGE))
            .traced(AuditAction.AUDIT_READ)
            .on(n -> n.resident().id())
            .answers(GRANTED, HIDDEN, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED),
        Action.of(
                "audit.newest",
                "as a whole, newest first",
                (n, who) -> n.hearth().audit().newest(who, AuditFilter.ALL, PAGE))
            .traced(AuditAction.AUDIT_READ)
            .answers(NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED, GRANTED, NOT_ALLOWED));
  }

  private static AuditFilter on(AccountId subject) {
    return new AuditFilter(
        Optional.of(subject),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
