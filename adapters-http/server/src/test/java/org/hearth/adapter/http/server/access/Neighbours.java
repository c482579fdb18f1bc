package org.hearth.adapter.http.server.access;

import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.LIME_STREET;
import static org.hearth.testkit.story.HearthFixture.MILL_LANE;
import static org.hearth.testkit.story.HearthFixture.SUE;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.user.AddUser.UserForm;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestKind;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.storage.SampleNumbers;

/** For each kind of thing, one in each {@link Relation} that it can have to Ann's practice. */
final class Neighbours {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final int FIRST_NUMBER = 100_000;
  private static final Actor SET_UP = new Actor.HearthSystem("set-up");

  private final Deployment deployment;
  private final Hearth hearth;
  private final Places places;
  private final Map<Subject, Map<Relation, Target>> targets = new EnumMap<>(Subject.class);

  private Neighbours(Deployment deployment) {
    this.deployment = deployment;
    this.hearth = deployment.within();
    this.places = Places.settled(deployment);
  }

  /** Things that no earlier call has made. */
  static Neighbours settled(Deployment deployment) {
    Neighbours neighbours = new Neighbours(deployment);
    neighbours.settleOwn();
    neighbours.settleAccountsOfOthers();
    neighbours.settleUsers();
    neighbours.settleTokens();
    return neighbours;
  }

  Places places() {
    return places;
  }

  /** Empty where things of that kind cannot have that relation. */
  Optional<Target> find(Subject subject, Relation relation) {
    return relation == Relation.NONE
        ? Optional.of(new Target(UUID.randomUUID(), nothingsNumber(subject)))
        : Optional.ofNullable(targets.getOrDefault(subject, Map.of()).get(relation));
  }

  private static String nothingsNumber(Subject subject) {
    return subject == Subject.HOME ? "999-999-9998" : nextNumber();
  }

  private void put(Subject subject, Relation relation, Target target) {
    targets.computeIfAbsent(subject, any -> new EnumMap<>(Relation.class)).put(relation, target);
  }

  private void settleOwn() {
    put(Subject.HOME, Relation.OWN, Target.of(places.home(), places.homesNumber()));
    put(Subject.RESIDENT, Relation.OWN, Target.of(places.resident(), places.residentsNumber()));
    String holder = nextNumber();
    put(Subject.HOLDER, Relation.OWN, Target.of(registerHolder(ANN, holder), holder));
    put(Subject.REQUEST, Relation.OWN, Target.of(places.request().value()));
    put(Subject.IMPORT, Relation.OWN, Target.of(places.job().value()));
    put(Subject.PERSON, Relation.OWN, Target.of(places.person()));
  }

  private void settleAccountsOfOthers() {
    CareHomeAccount bens = openHome(BEN);
    put(Subject.HOME, Relation.OTHERS, target(bens));
    put(Subject.HOME, Relation.PENDING, target(askedFor()));
    put(Subject.HOME, Relation.FORMER, target(servedBefore()));
    for (Relation relation : List.of(Relation.OTHERS, Relation.PENDING)) {
      String number = nextNumber();
      AccountId resident = registerResident(BEN, bens.id(), number);
      put(Subject.RESIDENT, relation, Target.of(resident, number));
      put(Subject.REQUEST, relation, Target.of(submit(BEN, resident).value()));
      String holder = nextNumber();
      put(Subject.HOLDER, relation, Target.of(registerHolder(BEN, holder), holder));
    }
    for (Subject subject : List.of(Subject.RESIDENT, Subject.HOLDER)) {
      find(subject, Relation.PENDING)
          .ifPresent(
              target ->
                  granted(hearth.support().askForTransfer(ANN, target.number(), "moved here")));
    }
    settleMoved(bens.id());
    put(Subject.IMPORT, Relation.OTHERS, Target.of(Places.job(deployment, BEN).value()));
    put(Subject.PERSON, Relation.OTHERS, Target.of(deployment.addPerson(bens.id())));
    UUID gone = deployment.addPerson(places.home());
    deployment.removePerson(places.home(), gone);
    put(Subject.PERSON, Relation.FORMER, Target.of(gone));
  }

  private void settleMoved(AccountId bens) {
    String number = nextNumber();
    AccountId resident = registerResident(ANN, places.home(), number);
    put(Subject.REQUEST, Relation.FORMER, Target.of(submit(ANN, resident).value()));
    granted(hearth.residents().end(ANN, resident, EndReason.MOVED_PRACTICE, today()));
    put(Subject.RESIDENT, Relation.FORMER, Target.of(registerResident(BEN, bens, number), number));
    String holders = nextNumber();
    AccountId holder = registerHolder(ANN, holders);
    granted(hearth.support().transfer(SUE, holder, MILL_LANE, "moved"));
    put(Subject.HOLDER, Relation.FORMER, Target.of(holder, holders));
  }

  private CareHomeAccount askedFor() {
    CareHomeAccount home = openHome(BEN);
    granted(hearth.careHomes().ask(ANN, home.number().toString()));
    return home;
  }

  private CareHomeAccount servedBefore() {
    CareHomeAccount home = openHome(ANN);
    granted(hearth.careHomes().ask(BEN, home.number().toString()));
    granted(hearth.careHomes().register(ANN, home.id(), MILL_LANE));
    return granted(hearth.careHomes().end(ANN, home.id(), LIME_STREET));
  }

  private void settleUsers() {
    put(Subject.USER, Relation.OWN, Target.of(addUser(LIME_STREET)));
    put(Subject.USER, Relation.OTHERS, Target.of(addUser(MILL_LANE)));
    UUID gone = addUser(LIME_STREET);
    granted(deployment.authentication().manageUsers().remove(SET_UP, gone, "has left"));
    put(Subject.USER, Relation.FORMER, Target.of(gone));
  }

  private void settleTokens() {
    put(Subject.TOKEN, Relation.OWN, Target.of(places.token()));
    put(
        Subject.TOKEN,
        Relation.OTHERS,
        Target.of(deployment.makeTokenOf(MILL_LANE, "read").token().id()));
    UUID gone = deployment.makeToken("read").token().id();
    granted(deployment.authentication().manageApiTokens().revoke(SET_UP, gone, "lost"));
    put(Subject.TOKEN, Relation.FORMER, Target.of(gone));
  }

  private UUID addUser(OdsCode practice) {
    String email = "neighbour" + COUNT.incrementAndGet() + "@hearth.example";
    return deployment
        .addUser(
            new UserForm(email, "Ada Quill", Optional.of(practice.text()), Deployment.PASSWORD))
        .id();
  }

  private CareHomeAccount openHome(Actor staff) {
    String email = "neighbours" + COUNT.incrementAndGet() + "@hearth.example";
    return granted(
        hearth.careHomes().open(staff, CareHomeForms.home("Willow House", null, email).form()));
  }

  private AccountId registerResident(Actor staff, AccountId home, String number) {
    return granted(hearth.residents().register(staff, home, ada(number).form())).id();
  }

  private AccountId registerHolder(Actor staff, String number) {
    return granted(hearth.patients().register(staff, ada(number).form())).id();
  }

  private RequestId submit(Actor staff, AccountId patient) {
    return granted(hearth.requests().submit(staff, patient, RequestKind.MEDICAL, "A cough.")).id();
  }

  private LocalDate today() {
    return LocalDate.now(deployment.settings().clock());
  }

  private static PatientForms ada(String number) {
    return PatientForms.patient(number, "Ada", "Byron").noEmailAddress(true);
  }

  private static String nextNumber() {
    return SampleNumbers.nhsNumber(FIRST_NUMBER + COUNT.incrementAndGet()).digits();
  }

  private static Target target(CareHomeAccount home) {
    return Target.of(home.id(), home.number().toString());
  }

  private static <T> T granted(Either<Refusal, T> answer) {
    return answer.getOrElseThrow(refusal -> new AssertionError(refusal.code()));
  }
}
