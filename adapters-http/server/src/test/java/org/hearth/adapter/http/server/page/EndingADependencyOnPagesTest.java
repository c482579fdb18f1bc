package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.hearth.domain.patient.Resident;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The day on which a dependency ends is counted as the installation counts days. */
class EndingADependencyOnPagesTest {
  /** A day ahead of Britain at noon, British time. */
  private static final ZoneId FAR_EAST = ZoneId.of("Pacific/Kiritimati");

  private final PageServer server = new PageServer(FAR_EAST);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void the_day_that_is_offered_is_the_installations_and_is_taken() {
    Resident asha =
        granted(
            server
                .hearth()
                .residents()
                .register(
                    HearthFixture.ANN,
                    granted(
                            server
                                .hearth()
                                .careHomes()
                                .open(HearthFixture.ANN, CareHomeForms.willowHouse().form()))
                        .id(),
                    PatientForms.asha().form()));
    FormBrowser ann = server.signedIn(PageServer.ANN);
    FormPage form = ann.open("/patients/" + asha.id().value() + "/end");
    LocalDate today = server.clock().instant().atZone(FAR_EAST).toLocalDate();
    assertThat(today).isEqualTo(server.clock().today().plusDays(1));
    assertThat(form.form("/end/").fields())
        .containsEntry("onDay", Integer.toString(today.getDayOfMonth()))
        .containsEntry("onMonth", Integer.toString(today.getMonthValue()));

    FormPage check = ann.submit(form.form("/end/"), Map.of("reason", "LEFT"));
    FormPage ended = ann.submit(check.form("/end/"), Map.of());

    assertThat(ended.errors()).isEmpty();
    assertThat(ended.html()).contains("Care home resident").doesNotContain("End the dependency");
  }
}
