package org.hearth.adapter.http.server.internal.page.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.adapter.http.server.internal.page.draft.Draft;
import org.hearth.adapter.http.server.internal.page.form.FormFields;
import org.hearth.adapter.http.server.internal.page.submission.NoFields;
import org.hearth.adapter.http.server.internal.page.submission.SpentForm;
import org.hearth.adapter.http.server.internal.page.submission.Submissions;
import org.hearth.adapter.http.server.internal.page.view.Match;
import org.hearth.adapter.http.server.internal.page.view.Shown;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.adapter.http.wire.ProblemJson;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;
import org.hearth.domain.account.Account;
import org.hearth.domain.patient.Patient;
import org.hearth.domain.refusal.Remedy;
import org.springframework.stereotype.Component;

/** What can be done about each refusal. The way back to the form is always one. */
@Component
class Ways {
  static final String FROM = "?from=";

  private final Hearth hearth;
  private final Submissions submissions;

  Ways(Hearth hearth, Submissions submissions) {
    this.hearth = hearth;
    this.submissions = submissions;
  }

  List<Way> of(Visit visit, UUID id, Draft draft, ProblemJson problem) {
    String here = Submissions.IN_THE_WAY + id;
    Way open = Way.button("Open the account that has this number", here + "/account");
    List<Way> ways =
        new ArrayList<>(
            switch (problem.code()) {
              case "email-in-use" -> ofAddress(visit, id, draft);
              case "number-in-use" -> Stream.concat(anotherNumber(draft), Stream.of(open)).toList();
              case "care-home-closed" -> anotherNumber(draft).toList();
              case "different-person" -> ofAnotherPerson(draft, problem, open);
              case "already-registered" ->
                  List.of(Way.button("Open the patient's account", here + "/account"));
              case "resident-has-account" ->
                  List.of(
                      Way.withReason(
                          "Ask support to reset the patient's account",
                          WayForm.RESET.address(id, draft)),
                      open);
              case "resident-of-another-care-home" ->
                  List.of(Way.button("Move the patient to this care home", here + "/move"));
              case "at-another-practice" -> List.of(elsewhere(visit, id, draft));
              case "care-home-not-found" ->
                  List.of(Way.link("Choose another care home", "/care-homes"));
              case "care-home-has-residents" ->
                  List.of(Way.link("See where it has dependents", draft.address()));
              case "last-administrator", "user-not-found" ->
                  List.of(Way.link("See all users", "/users"));
              case "request-completed" ->
                  List.of(Way.link("Go to the list of requests", "/requests"));
              default -> List.<Way>of();
            });
    ways.add(
        Way.link(
            SpentForm.is(problem)
                ? "Open a new form, with everything you typed"
                : "Go back to the form, with everything you typed",
            draft.address()));
    return ways;
  }

  /** Of whom one may know, the account is named. */
  private List<Way> ofAddress(Visit visit, UUID id, Draft draft) {
    return hearth
        .patients()
        .search(visit.actor(), new PatientQuery.ByEmail(draft.field("email")))
        .getOrElse(List.of())
        .stream()
        .map(account -> ofAddress(account, id))
        .toList();
  }

  private static Way ofAddress(Account account, UUID id) {
    return account instanceof Patient
        ? Way.link(
            "Remove this address from " + Shown.name(account) + "'s account",
            Match.page(account) + "/email-removal" + FROM + id)
        : Way.link(
            "See " + Shown.name(account) + ", a care home that signs in with this address",
            Match.page(account));
  }

  /** For a new account; a home to which a resident moves has no free number. */
  private static Stream<Way> anotherNumber(Draft draft) {
    return draft.address().startsWith("/accounts/care-home/")
        ? Stream.of(Way.button("Use another free number", draft.address() + "/another-number"))
        : Stream.of();
  }

  private static List<Way> ofAnotherPerson(Draft draft, ProblemJson problem, Way open) {
    return problem.remedy() == Remedy.AMEND_OR_CONFIRM
        ? List.of(open, samePerson(draft))
        : Stream.concat(Stream.of(open), anotherNumber(draft)).toList();
  }

  /** Sends the form again with the confirmation. */
  private static Way samePerson(Draft draft) {
    Map<String, String> fields = new LinkedHashMap<>(draft.fields());
    fields.put("samePerson", "yes");
    fields.put(FormFields.ATTEMPT, Integer.toString(draft.attempt()));
    return new Way(
        "I have looked at both: it is the same person", draft.address(), Way.Kind.BUTTON, fields);
  }

  private Way elsewhere(Visit visit, UUID id, Draft draft) {
    return draft.fields().containsKey("dummyNhsNumber")
        ? Way.button(
            "Ask to serve the care home with this number",
            submissions.form(visit, WayForm.SERVICE.address(id, draft), NoFields.class))
        : Way.withReason(
            "Ask support to transfer the account", WayForm.TRANSFER.address(id, draft));
  }
}
