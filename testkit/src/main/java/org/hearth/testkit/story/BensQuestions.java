package org.hearth.testkit.story;

import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.bert;
import static org.hearth.testkit.story.HearthFixture.BEN;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.account.FindAccount.NumberSearch;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.application.port.in.patient.SearchPatients.PatientQuery;
import org.hearth.application.port.out.Page;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.RequestKind;
import org.hearth.testkit.generator.PatientForms;

/** What staff of Mill Lane do, and may ask to find out what another practice knows of Asha. */
final class BensQuestions {
  static final List<String> ALL =
      List.of(
          "search",
          "search patients by number",
          "search patients by address",
          "register as a resident",
          "register as a resident, same person confirmed",
          "register another as a resident",
          "register as a patient",
          "register another as a patient",
          "register with the address",
          "register a resident with the address",
          "open a home with the address",
          "amend to the address",
          "move",
          "end",
          "ask for a reset",
          "read",
          "list dependencies",
          "read the trail");

  private static final List<String> OTHERS =
      List.of(
          "see requests",
          "count residents",
          "ask to serve the home",
          "ask for the account",
          "submit a request of one's own",
          "open a home of one's own");

  /** Also what is not about Asha alone. */
  static final List<String> WITH_OTHERS = Stream.concat(ALL.stream(), OTHERS.stream()).toList();

  private static final String ASHAS_NUMBER = "9991000011";
  private static final String ASHAS_ADDRESS = "asha@hearth.example";
  private static final Page PAGE = Page.first(Page.LARGEST);

  private final HearthFixture fixture;
  private final AccountId asha;
  private final AccountId bens;
  private final AccountId bert;
  private int opened;

  /**
   * @param bens a home of Ben's
   * @param bert a patient of Ben's
   */
  BensQuestions(HearthFixture fixture, AccountId asha, AccountId bens, AccountId bert) {
    this.fixture = fixture;
    this.asha = asha;
    this.bens = bens;
    this.bert = bert;
  }

  /** The answer to each that is about Asha. */
  Map<String, String> all() {
    Map<String, String> answers = new TreeMap<>();
    ALL.forEach(question -> answers.put(question, ask(question).toString()));
    return answers;
  }

  Either<Refusal, ?> ask(String question) {
    Hearth hearth = fixture.hearth();
    return switch (question) {
      case "search" -> hearth.accounts().byNumber(BEN, ASHAS_NUMBER).map(NumberSearch::toString);
      case "search patients by number" ->
          hearth.patients().search(BEN, new PatientQuery.ByNumber(ASHAS_NUMBER));
      case "search patients by address" ->
          hearth.patients().search(BEN, new PatientQuery.ByEmail(ASHAS_ADDRESS));
      case "register as a resident" ->
          hearth.residents().register(BEN, bens, PatientForms.asha().form());
      case "register as a resident, same person confirmed" ->
          hearth.residents().register(BEN, bens, PatientForms.asha().samePersonConfirmed().form());
      case "register another as a resident" ->
          hearth.residents().register(BEN, bens, PatientForms.asha().familyName("Maple").form());
      case "register as a patient" -> hearth.patients().register(BEN, PatientForms.asha().form());
      case "register another as a patient" ->
          hearth.patients().register(BEN, PatientForms.asha().dateOfBirth("1950-01-01").form());
      case "register with the address" ->
          hearth.patients().register(BEN, PatientForms.asha().nhsNumber("9991000054").form());
      case "register a resident with the address" ->
          hearth
              .residents()
              .register(BEN, bens, PatientForms.asha().nhsNumber("9991000054").form());
      case "open a home with the address" ->
          hearth
              .careHomes()
              .open(BEN, willowHouse().dummyNhsNumber("").email(ASHAS_ADDRESS).form());
      case "amend to the address" ->
          hearth
              .patients()
              .amend(
                  BEN,
                  bert,
                  OptionalLong.empty(),
                  DetailsForm.contact(null, null, null, ASHAS_ADDRESS),
                  null);
      case "move" -> hearth.residents().move(BEN, asha, bens);
      case "end" -> hearth.residents().end(BEN, asha, EndReason.LEFT, HearthFixture.TODAY);
      case "ask for a reset" -> hearth.support().askForReset(BEN, asha, "moves in");
      case "read" -> hearth.accounts().byId(BEN, asha);
      case "list dependencies" -> hearth.residents().dependencies(BEN, asha);
      case "read the trail" -> hearth.audit().read(BEN, Optional.of(asha), PAGE);
      case "see requests" ->
          hearth
              .requests()
              .list(BEN, Optional.empty(), Optional.empty(), PAGE)
              .map(requests -> requests.items().size());
      case "count residents" ->
          hearth.residents().list(BEN, bens, PAGE).map(residents -> residents.items().size());
      case "ask to serve the home" -> hearth.careHomes().ask(BEN, "999-999-0001");
      case "ask for the account" -> hearth.support().askForTransfer(BEN, ASHAS_NUMBER, "moved");
      case "submit a request of one's own" ->
          hearth
              .requests()
              .submit(BEN, bert, RequestKind.MEDICAL, "A cough.")
              .map(submitted -> true);
      case "open a home of one's own" ->
          hearth
              .careHomes()
              .open(
                  BEN,
                  willowHouse()
                      .dummyNhsNumber("")
                      .email("ben" + opened++ + "@hearth.example")
                      .form())
              .map(home -> true);
      default -> throw new IllegalArgumentException(question);
    };
  }
}
