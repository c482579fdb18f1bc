package org.hearth.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearth.adapter.jpa.JpaStorage;
import org.junit.jupiter.api.Test;

class RetentionFromTheCommandLineTest {
  private static final String URL =
      "jdbc:h2:mem:retention;DB_CLOSE_DELAY=-1;" + JpaStorage.h2Dialect();

  private final Shell shell = new Shell().onStorage(() -> JpaStorage.open(URL, "sa", ""));

  @Test
  void what_is_young_is_kept_and_the_trail_is_whole_afterwards() {
    Shell.Result shown = shell.run("retention");

    assertThat(shown.exitCode()).isZero();
    assertThat(shown.out())
        .contains("0  answers of calls deleted", "0  entries of the audit trail deleted");
    assertThat(shell.run("audit", "verify").out())
        .startsWith("Whole: ")
        .doesNotContain("Deleted by retention");
  }

  @Test
  void a_time_that_is_none_is_refused_before_anything_is_deleted() {
    for (String wrong : new String[] {"0", "-1", "eight", "1.5"}) {
      Shell.Result refused = new Shell().with("HEARTH_KEEP_AUDIT_YEARS", wrong).run("retention");
      assertThat(refused.exitCode()).as(wrong).isEqualTo(2);
      assertThat(refused.err())
          .startsWith("HEARTH_KEEP_AUDIT_YEARS is not a number of at least 1.");
    }
  }
}
