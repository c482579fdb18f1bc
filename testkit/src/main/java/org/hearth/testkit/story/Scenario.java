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
    HearthFixture town,
    CareHomeAccount home,
    CareHomeAccount secondHome,
    CareHomeAccount otherHome,
    Resident resident,
    Resident othersResident,
    AccountHolder holder,
    OpenRequest request) {

  static Scenario settled(HearthFactory factory) {
    HearthFixture town = HearthFixture.founded(factory);
    CareHomeAccount home = town.open(ANN, willowHouse());
    CareHomeAccount secondHome = town.open(ANN, elmCourt());
    CareHomeAccount otherHome = town.open(BEN, oakLodge());
    Resident resident = town.register(ANN, home, asha());
    Resident othersResident = town.register(BEN, otherHome, bert());
    AccountHolder holder = town.register(ANN, chidi());
    granted(town.hearth().careHomes().ask(BEN, secondHome.number().toString()));
    granted(town.hearth().support().askForReset(ANN, holder.id(), "moves into Willow House"));
    return new Scenario(
        town,
        home,
        secondHome,
        otherHome,
        resident,
        othersResident,
        holder,
        town.submit(ANN, resident.id()));
  }

  Hearth hearth() {
    return town.hearth();
  }

  /** All that can be seen of it, by those who may see it. */
  View view() {
    List<AccountId> homes = List.of(home.id(), secondHome.id(), otherHome.id());
    return new View(
        Stream.concat(homes.stream(), Stream.of(resident.id(), othersResident.id(), holder.id()))
            .map(town::account)
            .toList(),
        homes.stream().map(id -> town.residents(SUE, id)).toList(),
        town.requests(ANN),
        town.requests(BEN),
        granted(town.hearth().support().list(SUE, Page.first(100))).items(),
        homes.stream().map(id -> granted(town.hearth().careHomes().list(SUE, id))).toList(),
        granted(town.hearth().numbers().count(SUE)));
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
