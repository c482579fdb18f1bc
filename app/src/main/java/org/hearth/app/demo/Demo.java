package org.hearth.app.demo;

import io.vavr.control.Either;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.application.EmbeddedHearth;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.application.port.in.user.AddUser;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestStatus;

/**
 * Fills an empty Hearth with homes, residents, imports, requests of all ages and users to try it
 * with.
 */
public final class Demo {
  private static final OdsCode LIME_STREET = new OdsCode("P91003");
  private static final OdsCode MILL_LANE = new OdsCode("P84004");
  private static final Actor RECEPTION = new Actor.PracticeStaff("Reception", LIME_STREET);
  private static final Actor SET_UP = new Actor.HearthSystem("demo");
  private static final Duration LONG_AGO = Duration.ofDays(30);

  private final Storage storage;
  private final Settings settings;
  private final AddUser addUser;

  public Demo(Storage storage, Settings settings, AddUser addUser) {
    this.storage = storage;
    this.settings = settings;
    this.addUser = addUser;
  }

  /** Fills it, and returns the users who can sign in at once. */
  public List<DemoUser> fill() {
    Hearth then = before(LONG_AGO);
    CareHomeAccount willowHouse = open(then, DemoPeople.willowHouse());
    CareHomeAccount elmCourt = open(then, DemoPeople.elmCourt());
    CareHomeAccount oakLodge = open(then, DemoPeople.oakLodge());
    List<AccountId> ofWillow = register(then, willowHouse, DemoPeople.residentsOfWillowHouse());
    List<AccountId> ofElm = register(then, elmCourt, DemoPeople.residentsOfElmCourt());
    List<AccountId> ofOak = register(then, oakLodge, DemoPeople.residentsOfOakLodge());
    granted(then.patients().register(RECEPTION, DemoPeople.ownAccount()));
    ask(willowHouse, ofWillow, ofElm, ofOak);
    leave(ofOak, willowHouse);
    DemoImports.finish(before(Duration.ofDays(1)).importJobs(), RECEPTION, elmCourt.id());
    DemoImports.plan(before(Duration.ZERO).importJobs(), RECEPTION, elmCourt.id());
    return users();
  }

  /** Open ones of each age, and one that is completed. */
  private void ask(
      CareHomeAccount willowHouse,
      List<AccountId> ofWillow,
      List<AccountId> ofElm,
      List<AccountId> ofOak) {
    Actor shift = new Actor.CareHomeStaff("Nurse on shift", willowHouse.id());
    ask(Duration.ZERO, shift, ofWillow.get(0), "The usual tablets run out on Friday.");
    progress(
        ask(Duration.ofDays(2), shift, ofWillow.get(1), "A cough that does not go away."),
        RequestStatus.IN_PROGRESS);
    progress(
        ask(Duration.ofDays(5), RECEPTION, ofElm.get(0), "Asks for a visit at the home."),
        RequestStatus.AWAITING_REPLY);
    ask(Duration.ofDays(9), RECEPTION, ofElm.get(1), "New glasses: asks for a letter.");
    progress(
        ask(Duration.ofDays(12), RECEPTION, ofOak.get(0), "The monthly prescription."),
        RequestStatus.COMPLETED);
  }

  private RequestId ask(Duration ago, Actor actor, AccountId patient, String text) {
    return granted(before(ago).requests().submit(actor, patient, RequestKind.PRESCRIPTION, text))
        .id();
  }

  private void progress(RequestId request, RequestStatus status) {
    granted(before(Duration.ZERO).requests().progress(RECEPTION, request, status));
  }

  /** One has left, one moves to another home, one gets an account of their own. */
  private void leave(List<AccountId> ofOak, CareHomeAccount willowHouse) {
    Hearth now = before(Duration.ZERO);
    LocalDate today = LocalDate.now(settings.clock());
    granted(now.residents().end(RECEPTION, ofOak.get(0), EndReason.LEFT, today));
    granted(now.residents().move(RECEPTION, ofOak.get(1), willowHouse.id()));
    granted(now.residents().end(RECEPTION, ofOak.get(2), EndReason.OWN_ACCOUNT, today));
  }

  private List<DemoUser> users() {
    List<DemoUser> users = new ArrayList<>();
    users.add(
        user(
            "Staff of practice P91003",
            "reception@lime-street.example",
            Optional.of(LIME_STREET),
            false));
    users.add(
        user("Its administrator", "manager@lime-street.example", Optional.of(LIME_STREET), true));
    users.add(
        user(
            "Staff of practice P84004",
            "reception@mill-lane.example",
            Optional.of(MILL_LANE),
            false));
    users.add(user("Support", "help@hearth.example", Optional.empty(), false));
    return users;
  }

  /** Hearth some time ago. */
  private EmbeddedHearth before(Duration ago) {
    return Hearth.builder(storage)
        .settings(
            new Settings(
                Clock.offset(settings.clock(), ago.negated()),
                settings.identifiers(),
                settings.testNumbers()))
        .build();
  }

  private static CareHomeAccount open(Hearth then, CareHomeForm form) {
    return granted(then.careHomes().open(RECEPTION, form));
  }

  private static List<AccountId> register(
      Hearth then, CareHomeAccount home, List<PatientForm> residents) {
    return residents.stream()
        .map(form -> granted(then.residents().register(RECEPTION, home.id(), form)).id())
        .toList();
  }

  private DemoUser user(
      String who, String email, Optional<OdsCode> practice, boolean administrator) {
    String password = DemoPassword.next();
    granted(
        addUser.add(
            SET_UP,
            new AddUser.UserForm(
                email, "Demo", practice.map(OdsCode::text), administrator, password)));
    return new DemoUser(who, email, password);
  }

  static <T> T granted(Either<Refusal, T> answer) {
    return answer.getOrElseThrow(
        refusal -> new IllegalStateException("The demo cannot be filled: " + refusal.code()));
  }
}
