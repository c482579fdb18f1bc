package org.hearth.adapter.inmemory;

import java.io.IOException;
import java.io.StringWriter;
import org.hearth.application.EmbeddedHearth;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.imports.ImportReport;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.imports.Csv;
import org.hearth.testkit.imports.ImportTrial;
import org.hearth.testkit.signin.CheapPasswords;
import org.hearth.testkit.story.HearthFixture;

/** A host that has few libraries; each method answers what came of it. */
public final class LeanHost {
  private LeanHost() {}

  public static String onboard() {
    HearthFixture hearth =
        HearthFixture.founded(settings -> Hearth.on(new InMemoryStorage(), settings));
    CareHomeAccount home = hearth.open(HearthFixture.ANN, CareHomeForms.willowHouse());
    hearth.register(HearthFixture.ANN, home, PatientForms.asha());
    new ImportTrial(Hearth.on(new InMemoryStorage(), ImportTrial.SETTINGS)).careHomes(Csv.homes(2));
    return hearth.residents(HearthFixture.ANN, home.id()).size() == 1 ? "onboarded" : "lost";
  }

  public static String signIn() {
    try {
      EmbeddedHearth hearth =
          Hearth.builder(new InMemoryStorage()).passwordHasher(new CheapPasswords()).build();
      return hearth.authentication() == null ? "none" : "built";
    } catch (IllegalStateException told) {
      return String.valueOf(told.getMessage());
    }
  }

  public static String report() throws IOException {
    try (ImportReport report = new ImportReport(new StringWriter())) {
      return report == null ? "none" : "written";
    } catch (IllegalStateException told) {
      return String.valueOf(told.getMessage());
    }
  }
}
