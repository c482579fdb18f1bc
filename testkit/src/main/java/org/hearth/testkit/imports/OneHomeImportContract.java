package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.RESIDENTS_HEADER;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.Csv.resident;
import static org.hearth.testkit.imports.ImportTrial.OTHER_STAFF;
import static org.hearth.testkit.imports.ImportTrial.STAFF;
import static org.hearth.testkit.imports.ImportTrial.file;

import java.util.UUID;
import org.hearth.application.port.in.account.FindAccount.NumberSearch;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.refusal.AccountRefusal;
import org.hearth.domain.refusal.CareHomeRefusal;
import org.hearth.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** Residents of one home: its rows need not name it, and may not name another. */
public interface OneHomeImportContract extends ImportFactory {
  ImportFile UNREADABLE =
      () -> {
        throw new AssertionError("The file is not read");
      };

  @Test
  default void rows_need_not_name_the_home_and_may_not_name_another() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(2));
    String csv =
        RESIDENTS_HEADER
            + resident(nhsNumber(1), "")
            + resident(nhsNumber(2), "999 999 0000")
            + resident(nhsNumber(3), "999-999-0001")
            + resident(nhsNumber(4), "12345")
            + resident(nhsNumber(1), "");

    trial.plan(STAFF, home(trial, 0), file(csv));
    assertThat(trial.outcomes())
        .containsExactly(
            "2 created", "3 created", "4 invalid", "5 invalid", "6 already-registered");
    trial.apply(STAFF, home(trial, 0), file(csv));
    assertThat(trial.outcomes())
        .containsExactly(
            "2 created", "3 created", "4 invalid", "5 invalid", "6 already-registered");
    assertThat(trial.columns(4)).containsExactly("care_home_number");
    assertThat(trial.columns(5)).containsExactly("care_home_number");
  }

  @Test
  default void the_column_of_the_home_may_be_missing() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    String row = resident(nhsNumber(1), "");

    trial.apply(
        STAFF,
        home(trial, 0),
        file(
            RESIDENTS_HEADER.replace(",care_home_number", "")
                + row.substring(0, row.lastIndexOf(','))
                + "\n"));

    assertThat(trial.outcomes()).containsExactly("2 created");
  }

  @Test
  default void the_home_of_another_practice_is_refused_before_the_file_is_read() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));

    refused(trial, OTHER_STAFF, home(trial, 0), new AccountRefusal.AtAnotherPractice());
    assertThat(trial.trail(AuditAction.ACCESS_REFUSED)).hasSize(2);
  }

  @Test
  default void a_home_that_does_not_exist_is_refused_before_the_file_is_read() {
    ImportKind ofNoHome = new ImportKind.ResidentsOf(new AccountId(new UUID(7, 7)));

    refused(trial(), STAFF, ofNoHome, new CareHomeRefusal.CareHomeNotFound());
  }

  @Test
  default void R24_no_file_is_read_for_a_closed_home_and_no_row_is_registered_under_one() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(2));
    ImportKind closed = home(trial, 0);
    trial.close(closed.home().orElseThrow());

    refused(trial, STAFF, closed, new CareHomeRefusal.CareHomeClosed());
    trial.residents(
        RESIDENTS_HEADER
            + resident(nhsNumber(1), Csv.dummyNumber(0))
            + resident(nhsNumber(2), Csv.dummyNumber(1)));
    assertThat(trial.outcomes()).containsExactly("2 care-home-closed", "3 created");
  }

  private static void refused(ImportTrial trial, Actor actor, ImportKind kind, Refusal refusal) {
    assertThat(trial.plan(actor, kind, UNREADABLE).getLeft()).isEqualTo(refusal);
    assertThat(trial.apply(actor, kind, UNREADABLE).getLeft()).isEqualTo(refusal);
    assertThat(trial.trail(AuditAction.IMPORT_PLANNED)).isEmpty();
  }

  private static ImportKind home(ImportTrial trial, int ending) {
    return new ImportKind.ResidentsOf(
        ((NumberSearch.Found)
                trial.hearth().accounts().byNumber(STAFF, Csv.dummyNumber(ending)).get())
            .account()
            .id());
  }
}
