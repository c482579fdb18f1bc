package org.hearth.testkit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.Csv.HOMES_HEADER;
import static org.hearth.testkit.imports.Csv.RESIDENTS_HEADER;
import static org.hearth.testkit.imports.Csv.home;
import static org.hearth.testkit.imports.Csv.nhsNumber;
import static org.hearth.testkit.imports.Csv.resident;
import static org.hearth.testkit.imports.ImportTrial.OTHER_STAFF;
import static org.hearth.testkit.imports.ImportTrial.STAFF;
import static org.hearth.testkit.imports.ImportTrial.file;

import java.util.List;
import java.util.Optional;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.out.Page;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditEntry;
import org.junit.jupiter.api.Test;

/** A file is used to find out what another practice has. */
public interface NoOracleImportContract extends ImportFactory {
  String OWN_HOME = "999-999-5000";
  String FOREIGN_HOME = "999-999-0000";
  String FOREIGN_ADDRESS = "ada@byron.example";

  @Test
  default void R26_a_plan_tells_of_another_practices_accounts_that_alone() {
    ImportTrial trial = settled();
    String csv =
        RESIDENTS_HEADER
            + resident(nhsNumber(1), OWN_HOME)
            + resident(nhsNumber(2), FOREIGN_ADDRESS, OWN_HOME)
            + resident(nhsNumber(3), FOREIGN_HOME)
            + resident(nhsNumber(4), OWN_HOME);
    trial.plan(OTHER_STAFF, ImportKind.RESIDENTS, file(csv));
    assertThat(trial.outcomes())
        .containsExactly(
            "2 at-another-practice", "3 at-another-practice", "4 at-another-practice", "5 created");
    assertThat(trial.columns(2)).containsExactly("nhs_number");
    assertThat(trial.columns(3)).containsExactly("email");
    assertThat(trial.columns(4)).containsExactly("care_home_number");
    assertThat(trial.finding(2)).isEqualTo(trial.finding(3)).isEqualTo(trial.finding(4));
    List<?> planned = trial.rows();
    trial.apply(OTHER_STAFF, ImportKind.RESIDENTS, file(csv));
    assertThat(trial.rows()).isEqualTo(planned);
  }

  @Test
  default void R26_a_plan_of_homes_tells_of_another_practices_accounts_that_alone() {
    ImportTrial trial = settled();
    trial.plan(
        OTHER_STAFF,
        ImportKind.CARE_HOMES,
        file(
            HOMES_HEADER
                + home(FOREIGN_HOME, "x@hearth.example")
                + home("", "home0@willow.example")
                + home("", FOREIGN_ADDRESS)));
    assertThat(trial.outcomes())
        .containsExactly("2 at-another-practice", "3 at-another-practice", "4 at-another-practice");
    assertThat(trial.columns(2)).containsExactly("dummy_nhs_number");
    assertThat(trial.columns(3)).containsExactly("email");
  }

  @Test
  default void R19_each_file_leaves_one_entry_on_each_account_it_asks_about() {
    ImportTrial trial = settled();
    AccountId ada = trial.account(nhsNumber(1)).id();
    AccountId foreignHome = trial.account(FOREIGN_HOME).id();
    StringBuilder csv = new StringBuilder(RESIDENTS_HEADER);
    for (int i = 0; i < 2_500; i++) {
      csv.append(
          resident(nhsNumber(i % 2 == 0 ? 1 : i + 10), i % 2 == 0 ? OWN_HOME : FOREIGN_HOME));
    }
    trial.plan(OTHER_STAFF, ImportKind.RESIDENTS, file(csv.toString()));
    assertThat(asked(trial, ada)).hasSize(1);
    assertThat(asked(trial, foreignHome)).hasSize(1);
    trial.apply(OTHER_STAFF, ImportKind.RESIDENTS, file(csv.toString()));
    assertThat(asked(trial, ada))
        .hasSize(2)
        .allSatisfy(entry -> assertThat(entry.reason()).isEqualTo("at-another-practice"));
  }

  /** As staff of the account's practice read them. */
  private static List<AuditEntry> asked(ImportTrial trial, AccountId account) {
    return trial
        .hearth()
        .audit()
        .read(STAFF, Optional.of(account), Page.first(Page.LARGEST))
        .get()
        .items()
        .stream()
        .filter(entry -> entry.actor().equals(OTHER_STAFF))
        .toList();
  }

  /** One practice has a home with a resident, another a home. */
  private ImportTrial settled() {
    ImportTrial trial = trial();
    trial.careHomes(Csv.homes(1));
    trial.residents(RESIDENTS_HEADER + resident(nhsNumber(1), FOREIGN_ADDRESS, FOREIGN_HOME));
    trial.apply(
        OTHER_STAFF,
        ImportKind.CARE_HOMES,
        file(HOMES_HEADER + home(OWN_HOME, "own@hearth.example")));
    assertThat(trial.outcomes()).containsExactly("2 created");
    return trial;
  }
}
