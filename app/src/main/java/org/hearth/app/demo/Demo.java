package org.hearth.app.demo;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.application.port.in.user.AddUser;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.RequestKind;

/** Fills an empty Hearth with a few homes, residents, requests and users to try it with. */
public final class Demo {
  private static final OdsCode LIME_STREET = new OdsCode("P91003");
  private static final OdsCode MILL_LANE = new OdsCode("P84004");
  private static final Actor RECEPTION = new Actor.PracticeStaff("Reception", LIME_STREET);
  private static final Actor SET_UP = new Actor.HearthSystem("demo");

  private final Hearth hearth;
  private final AddUser addUser;

  public Demo(Hearth hearth, AddUser addUser) {
    this.hearth = hearth;
    this.addUser = addUser;
  }

  /** Fills it, and returns the users who can sign in at once. */
  public List<DemoUser> fill() {
    CareHomeAccount willowHouse = open(DemoPeople.willowHouse());
    AccountId asha = register(willowHouse, DemoPeople.residentsOfWillowHouse());
    register(open(DemoPeople.elmCourt()), DemoPeople.residentsOfElmCourt());
    granted(hearth.patients().register(RECEPTION, DemoPeople.ownAccount()));
    granted(
        hearth
            .requests()
            .submit(
                new Actor.CareHomeStaff("Nurse on shift", willowHouse.id()),
                asha,
                RequestKind.PRESCRIPTION,
                "The usual tablets run out on Friday."));
    List<DemoUser> users = new ArrayList<>();
    users.add(
        user(
            "Staff of practice P91003", "reception@lime-street.example", Optional.of(LIME_STREET)));
    users.add(
        user("Staff of practice P84004", "reception@mill-lane.example", Optional.of(MILL_LANE)));
    users.add(user("Support", "help@hearth.example", Optional.empty()));
    return users;
  }

  private CareHomeAccount open(CareHomeForm form) {
    return granted(hearth.careHomes().open(RECEPTION, form));
  }

  /** Registers them all; returns the first. */
  private AccountId register(CareHomeAccount home, List<PatientForm> residents) {
    List<AccountId> registered =
        residents.stream()
            .map(form -> granted(hearth.residents().register(RECEPTION, home.id(), form)))
            .map(resident -> resident.id())
            .toList();
    return registered.get(0);
  }

  private DemoUser user(String who, String email, Optional<OdsCode> practice) {
    String password = DemoPassword.next();
    granted(
        addUser.add(
            SET_UP, new AddUser.UserForm(email, "Demo", practice.map(OdsCode::text), password)));
    return new DemoUser(who, email, password);
  }

  private static <T> T granted(Either<Refusal, T> answer) {
    return answer.getOrElseThrow(
        refusal -> new IllegalStateException("The demo cannot be filled: " + refusal.code()));
  }
}
