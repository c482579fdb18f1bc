package org.hearth.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hearth.application.EmbeddedHearth;
import org.hearth.application.Hearth;
import org.hearth.application.HearthBuilder;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportService.ImportLimits;
import org.hearth.application.port.in.patient.DetailsForm;
import org.hearth.application.port.in.patient.SeenVersions;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.domain.account.Account;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.imports.Csv;
import org.hearth.testkit.imports.ImportTrial;
import org.hearth.testkit.signin.CheapPasswords;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.Test;

/** On a storage that offers the core alone, Hearth is built without the ports that need more. */
class BuildingOnACoreStorageTest {
  private static final SignInSettings SIGN_IN =
      SignInSettings.standard(URI.create("http://localhost"));

  @Test
  void what_is_for_sign_in_is_refused_in_words() {
    List<UnaryOperator<HearthBuilder>> parts =
        List.of(
            builder -> builder.passwordHasher(new CheapPasswords()),
            builder -> builder.signIn(SIGN_IN),
            builder -> builder.signIn(SIGN_IN).mailer(message -> {}));

    for (UnaryOperator<HearthBuilder> part : parts) {
      assertThatIllegalStateException()
          .isThrownBy(() -> part.apply(Hearth.builder(CoreStorage.empty())).build())
          .withMessageContaining("offers no sign-in")
          .withMessageContaining("authentication()")
          .withMessageContaining("without passwordHasher, signIn and mailer")
          .withMessageContaining("SignInStorage");
    }
  }

  @Test
  void what_is_for_import_jobs_is_refused_in_words() {
    HearthBuilder limited = Hearth.builder(CoreStorage.empty()).importLimits(ImportLimits.STANDARD);
    EmbeddedHearth hearth = Hearth.on(CoreStorage.empty());

    for (Runnable misuse : List.<Runnable>of(limited::build, hearth::importJobs)) {
      assertThatIllegalStateException()
          .isThrownBy(misuse::run)
          .withMessageContaining("offers no import jobs")
          .withMessageContaining("importJobs()")
          .withMessageContaining("without importLimits")
          .withMessageContaining("ImportStorage");
    }
  }

  @Test
  void what_needs_the_core_alone_works() {
    EmbeddedHearth hearth = Hearth.on(CoreStorage.empty());

    assertThat(
            hearth
                .imports()
                .plan(
                    HearthFixture.ANN,
                    ImportKind.CARE_HOMES,
                    ImportTrial.file(Csv.homes(2)),
                    row -> {}))
        .isNotEmpty();
    assertThat(hearth.retention().apply(HearthFixture.NIGHTLY)).isNotEmpty();
    assertThatIllegalStateException().isThrownBy(hearth::authentication);
  }

  @Test
  void R25_where_no_link_can_confirm_another_address_of_a_home_support_alone_changes_it() {
    HearthFixture town =
        HearthFixture.founded(settings -> Hearth.on(CoreStorage.empty(), settings));
    CareHomeAccount home = town.openServedByBoth(CareHomeForms.willowHouse());
    DetailsForm form = DetailsForm.contact(null, null, null, "new@willow.example");

    assertThat(amend(town, HearthFixture.ANN, home, form)).isEqualTo("not-allowed");
    assertThat(amend(town, HearthFixture.SUE, home, form)).isEqualTo("new@willow.example");
  }

  private static String amend(
      HearthFixture town, Actor actor, CareHomeAccount home, DetailsForm form) {
    return town.hearth()
        .patients()
        .amend(actor, home.id(), SeenVersions.any(), form, "asked by the home")
        .fold(refusal -> refusal.code(), BuildingOnACoreStorageTest::email);
  }

  private static String email(Account account) {
    return account.email().orElseThrow().text();
  }
}
