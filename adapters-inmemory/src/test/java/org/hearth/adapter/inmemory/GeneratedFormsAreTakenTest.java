package org.hearth.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.SUE;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.application.port.in.program.ManageApiTokens.TokenForm;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.in.user.AddUser.UserForm;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.support.Reason;
import org.hearth.testkit.generator.HearthDomain;
import org.hearth.testkit.generator.Roster;
import org.hearth.testkit.imports.ImportTrial;
import org.hearth.testkit.signin.CheapPasswords;

/** What the generators of the testkit call right is taken, today. */
@Domain(HearthDomain.class)
@PropertyDefaults(tries = 200)
class GeneratedFormsAreTakenTest {
  private static final Settings TODAY = Settings.standard().withTestNumbers(TestNumbers.ALLOWED);

  @Property
  void of_patients(@ForAll PatientForm patient) {
    granted(hearth().patients().register(ANN, patient));
  }

  @Property
  void of_care_homes(
      @ForAll CareHomeForm home, @ForAll DetailsForm details, @ForAll Reason reason) {
    Hearth hearth = hearth();
    CareHomeAccount opened = granted(hearth.careHomes().open(ANN, home));

    granted(hearth.patients().amend(SUE, opened.id(), SeenVersions.any(), details, reason.text()));
  }

  @Property
  void of_rosters(@ForAll Roster roster) {
    ImportTrial trial = new ImportTrial(hearth());

    granted(trial.careHomes(roster.careHomesCsv()));
    assertThat(trial.rows())
        .hasSameSizeAs(roster.careHomes())
        .allMatch(row -> row.code().equals(RowOutcome.CREATED));
    granted(trial.residents(roster.residentsCsv()));
    assertThat(trial.rows())
        .hasSameSizeAs(roster.residents())
        .allMatch(row -> row.code().equals(RowOutcome.CREATED));
  }

  @Property
  void of_users_and_tokens(@ForAll UserForm user, @ForAll TokenForm token) {
    Authentication authentication =
        Hearth.builder(new InMemoryStorage())
            .settings(TODAY)
            .passwordHasher(new CheapPasswords())
            .signIn(SignInSettings.standard(URI.create("http://localhost")))
            .build()
            .authentication();

    granted(authentication.addUser().add(SUE, user));
    granted(authentication.manageApiTokens().make(SUE, token));
  }

  private static Hearth hearth() {
    return Hearth.on(new InMemoryStorage(), TODAY);
  }
}
