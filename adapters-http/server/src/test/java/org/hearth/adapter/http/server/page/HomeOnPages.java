package org.hearth.adapter.http.server.page;

import static org.hearth.adapter.http.server.page.PageServer.ANN;
import static org.hearth.testkit.story.Answers.granted;

import java.time.Duration;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.RequestKind;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;

/** A server with a home that has its password and two residents. */
final class HomeOnPages implements AutoCloseable {
  private final PageServer server = new PageServer();
  private final CareHomeAccount home = open(CareHomeForms.willowHouse());
  private final Resident asha;
  private final Resident bert;

  HomeOnPages() {
    server.choosePassword(home);
    asha = register(home, PatientForms.asha());
    bert = register(home, PatientForms.bert());
  }

  PageServer server() {
    return server;
  }

  CareHomeAccount account() {
    return home;
  }

  Resident asha() {
    return asha;
  }

  Resident bert() {
    return bert;
  }

  CareHomeAccount open(CareHomeForms form) {
    return granted(server.hearth().careHomes().open(HearthFixture.ANN, form.form()));
  }

  Resident register(CareHomeAccount in, PatientForms form) {
    return granted(server.hearth().residents().register(HearthFixture.ANN, in.id(), form.form()));
  }

  /** Asked by the home's practice. */
  OpenRequest asked(Resident resident, RequestKind kind) {
    return granted(
        server.hearth().requests().submit(HearthFixture.ANN, resident.id(), kind, "Please."));
  }

  /** A browser in which a person has signed in at the home. */
  FormBrowser onShift(String person) {
    return server.onShift(home, person);
  }

  /** The practice's browser. */
  FormBrowser ann() {
    return server.signedIn(ANN);
  }

  void pass(Duration time) {
    server.clock().pass(time);
  }

  @Override
  public void close() {
    server.close();
  }
}
