package org.hearth.testkit.story;

import static org.hearth.testkit.generator.CareHomeForms.oakLodge;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.generator.PatientForms.asha;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.BEN;

import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.Page;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;

/** Asha in a home of Ann's with a request, and a home of Ben's. */
record MovingScene(
    HearthFixture fixture,
    CareHomeAccount anns,
    CareHomeAccount bens,
    Resident resident,
    OpenRequest of) {
  void end(EndReason reason) {
    granted(fixture.hearth().residents().end(ANN, resident.id(), reason, fixture.clock().today()));
  }

  Resident takenOver() {
    return fixture.register(BEN, bens, asha().postcode("M1 1AE"));
  }

  static MovingScene settled(HearthFactory factory) {
    HearthFixture fixture = HearthFixture.founded(factory);
    CareHomeAccount anns = fixture.open(ANN, willowHouse());
    CareHomeAccount bens = fixture.open(BEN, oakLodge());
    Resident asha = fixture.register(ANN, anns, asha());
    return new MovingScene(
        fixture, anns, bens, asha, fixture.submit(HearthFixture.onShiftAt(anns), asha.id()));
  }

  /** The names in the trail of her account, as one may read it. */
  List<String> actorsReadBy(Actor reader) {
    return granted(
            fixture
                .hearth()
                .audit()
                .read(reader, Optional.of(resident.id()), Page.first(Page.LARGEST)))
        .items()
        .stream()
        .map(AuditEntry::actor)
        .map(Actor::name)
        .distinct()
        .toList();
  }
}
