package org.hearth.testkit.story;

import static org.hearth.testkit.generator.CareHomeForms.elmCourt;
import static org.hearth.testkit.generator.CareHomeForms.oakLodge;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.generator.PatientForms.bert;
import static org.hearth.testkit.generator.PatientForms.chidi;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;
import static org.hearth.testkit.story.HearthFixture.SUE;

import java.util.List;
import java.util.stream.Stream;
import org.hearth.application.Hearth;
import org.hearth.application.port.out.Page;
import org.hearth.domain.account.Account;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.carehome.ServiceRequest;
import org.hearth.domain.number.DummyNumberPool;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hearth.domain.support.ResetRequest;

/**
 * A fixture with something of every kind to act on: at Lime Street two homes, a resident of the
 * first with a request, and a patient with an account of their own; at Mill Lane a home with a
 * resident.
 */
record Scenario(
    HearthFixture fixture,
    CareHomeAccount home,
    CareHomeAccount secondHome,
    CareHomeAccount otherHome,
    Resident resident,
    Resident othersResident,
    AccountHolder holder,
    OpenRequest request) {

  static Scenario settled(HearthFactory factory) {
    HearthFixture fixture = HearthFixture.founded(factory);
    CareHomeAccount home = fixture.open(ANN, willowHouse());
    CareHomeAccount secondHome = fixture.open(ANN, elmCourt());
    CareHomeAccount otherHome = fixture.open(BEN, oakLodge());
    Resident resident = fixture.register(ANN, home, asha());
    Resident othersResident = fixture.register(BEN, otherHome, bert());
    AccountHolder holder = fixture.register(ANN, chidi());
    granted(fixture.hearth().careHomes().ask(BEN, secondHome.number().toString()));
    granted(fixture.hearth().support().askForReset(ANN, holder.id(), "moves into Willow House"));
    return new Scenario(
        fixture,
        home,
        secondHome,
        otherHome,
        resident,
        othersResident,
        holder,
        fixture.submit(ANN, resident.id()));
  }

  Hearth hearth() {
    return fixture.hearth();
  }

  /** All that can be seen of it, by those who may see it. */
  View view() {
    List<AccountId> homes = List.of(home.id(), secondHome.id(), otherHome.id());
    return new View(
        Stream.concat(homes.stream(), Stream.of(resident.id(), othersResident.id(), holder.id()))
            .map(fixture::account)
            .toList(),
        homes.stream().map(id -> fixture.residents(SUE, id)).toList(),
        fixture.requests(ANN),
        fixture.requests(BEN),
        granted(fixture.hearth().support().list(SUE, Page.first(100))).items(),
        homes.stream().map(id -> granted(fixture.hearth().careHomes().list(SUE, id))).toList(),
        granted(fixture.hearth().numbers().count(SUE)));
  }

  record View(
      List<Account> accounts,
      List<List<Resident>> residents,
      List<Request> requestsAtLimeStreet,
      List<Request> requestsAtMillLane,
      List<ResetRequest> resets,
      List<List<ServiceRequest>> services,
      DummyNumberPool.Count numbers) {}
}
