package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.RESIDENTS_HEADER;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.Csv.resident;
import static org.hearth.testkit.imports.ImportTrial.STAFF;

import java.util.Optional;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportJob.Status;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.audit.AuditAction;
import org.hearth.testkit.storage.StorageFactory;
import org.junit.jupiter.api.Test;

/** A home closes between the submission of its file and the work on it (R24). */
public interface ClosedHomeJobStory extends StorageFactory {

  @Test
  default void R24_a_file_that_waits_while_its_home_closes_is_refused() {
    JobTrial given = new JobTrial(emptyStorage());
    AccountId home =
        given.trial().trail(AuditAction.CARE_HOME_OPENED).get(0).subject().orElseThrow();
    ImportJob waiting =
        given
            .importService()
            .submit(
                STAFF,
                new ImportKind.ResidentsOf(home),
                false,
                Confirmations.BOTH,
                ImportTrial.file(RESIDENTS_HEADER + resident(nhsNumber(1), "")),
                Optional.empty())
            .get();
    given.trial().close(home);

    ImportJob refused = given.importService().run(waiting.id()).get();

    assertThat(refused.status()).isEqualTo(Status.REFUSED);
    assertThat(refused.refused().orElseThrow().code()).isEqualTo("care-home-closed");
    assertThat(given.trial().trail(AuditAction.RESIDENT_REGISTERED)).isEmpty();
  }

  @Test
  default void R24_rows_for_a_home_that_closes_meanwhile_are_refused_one_by_one() {
    JobTrial given = new JobTrial(emptyStorage());
    AccountId home =
        given.trial().trail(AuditAction.CARE_HOME_OPENED).get(0).subject().orElseThrow();
    ImportJob waiting = given.submitted(false, JobTrial.residents(4));
    given.trial().close(home);

    given.importService().run(waiting.id());

    assertThat(given.outcomes(waiting.id()))
        .containsExactly("2 care-home-closed", "3 created", "4 care-home-closed", "5 created");
  }
}
