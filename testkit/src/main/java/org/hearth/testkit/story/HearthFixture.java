package org.hearth.testkit.story;

import static org.hearth.testkit.story.Answers.granted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.request.RequestQuery;
import org.hearth.application.port.out.Identifiers;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestKind;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;

/** A Hearth in which nothing has happened yet, and the people who act in it. */
public final class HearthFixture {
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  public static final OdsCode LIME_STREET = new OdsCode("P91003");
  public static final OdsCode MILL_LANE = new OdsCode("P84004");

  /** A practice of which no actor of the stories is staff. */
  public static final OdsCode HIGH_STREET = new OdsCode("Y00001");

  /** Of the practice at which most stories happen. */
  public static final Actor ANN = new Actor.PracticeStaff("Ann of Lime Street", LIME_STREET);

  /** Of the other practice, who has no business at the first. */
  public static final Actor BEN = new Actor.PracticeStaff("Ben of Mill Lane", MILL_LANE);

  public static final Actor SUE = new Actor.Support("Sue of support");
  public static final Actor NIGHTLY = new Actor.HearthSystem("nightly work");

  private final Hearth hearth;
  private final SettableClock clock;

  private HearthFixture(Hearth hearth, SettableClock clock) {
    this.hearth = hearth;
    this.clock = clock;
  }

  /** Test numbers are allowed: the people of the stories have no others. */
  public static HearthFixture founded(HearthFactory factory) {
    return founded(factory, TestNumbers.ALLOWED);
  }

  public static HearthFixture founded(HearthFactory factory, TestNumbers testNumbers) {
    SettableClock clock = new SettableClock(TODAY);
    return new HearthFixture(
        factory.start(new Settings(clock, Identifiers.timeOrdered(), testNumbers)), clock);
  }

  public Hearth hearth() {
    return hearth;
  }

  public SettableClock clock() {
    return clock;
  }

  /** The person on shift at the home. */
  public static Actor onShiftAt(AccountId careHome) {
    return new Actor.CareHomeStaff("On shift at " + careHome.value(), careHome);
  }

  public static Actor onShiftAt(CareHomeAccount careHome) {
    return onShiftAt(careHome.id());
  }

  public CareHomeAccount open(Actor staff, CareHomeForms form) {
    return granted(hearth.careHomes().open(staff, form.form()));
  }

  /** A home of Lime Street that Mill Lane serves, too. */
  public CareHomeAccount openServedByBoth(CareHomeForms form) {
    return servedByBoth(open(ANN, form));
  }

  /** A home of Lime Street, once Mill Lane has asked to serve it and Lime Street confirmed it. */
  public CareHomeAccount servedByBoth(CareHomeAccount home) {
    granted(hearth.careHomes().ask(BEN, home.number().toString()));
    return granted(hearth.careHomes().register(ANN, home.id(), MILL_LANE));
  }

  public Resident register(Actor staff, CareHomeAccount home, PatientForms form) {
    return granted(hearth.residents().register(staff, home.id(), form.form()));
  }

  public AccountHolder register(Actor staff, PatientForms form) {
    return granted(hearth.patients().register(staff, form.form()));
  }

  /** Asks something for a patient. */
  public OpenRequest submit(Actor actor, AccountId patient) {
    return granted(
        hearth.requests().submit(actor, patient, RequestKind.PRESCRIPTION, "The usual, please."));
  }

  /** The account as it is now. */
  public Account account(AccountId id) {
    return granted(hearth.accounts().byId(SUE, id));
  }

  public void removeEmail(Actor actor, AccountId account) {
    granted(
        hearth
            .patients()
            .remove(actor, account, OptionalLong.empty(), true, "another account needs it"));
  }

  public List<Resident> residents(Actor actor, AccountId careHome) {
    return Pages.all(
        page -> granted(hearth.residents().list(actor, careHome, page)),
        resident -> resident.id().value());
  }

  public List<Request> requests(Actor actor) {
    return requests(actor, Optional.empty());
  }

  public List<Request> requests(Actor actor, Optional<AccountId> careHome) {
    return Pages.all(
        page -> granted(hearth.requests().list(actor, careHome, Optional.empty(), page)),
        request -> request.id().value());
  }

  public List<Request> requests(Actor actor, RequestQuery query) {
    return Pages.all(
        page -> granted(hearth.requests().list(actor, query, page)),
        request -> request.id().value());
  }

  /** The whole audit trail, oldest first. */
  public List<AuditEntry> trail() {
    return trail(Optional.empty());
  }

  /** The audit entries of an account, oldest first. */
  public List<AuditEntry> trail(Optional<AccountId> subject) {
    return Pages.all(page -> granted(hearth.audit().read(SUE, subject, page)), AuditEntry::id);
  }

  /** What one actor has done so far, oldest first. */
  public List<AuditEntry> trail(Actor actor, AuditAction action) {
    return trail().stream()
        .filter(entry -> entry.actor().equals(actor) && entry.action() == action)
        .toList();
  }
}
