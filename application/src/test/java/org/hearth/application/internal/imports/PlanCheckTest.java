package org.hearth.application.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.out.ChangeSet;
import org.junit.jupiter.api.Test;

/** A plan notes on which accounts a row rests, as it is decided last. */
class PlanCheckTest {
  private final Map<Long, String> bases = new HashMap<>();
  private final PlanCheck noting = new PlanCheck.Noting(new Bases(bases));

  @Test
  void a_row_that_rests_on_no_account_when_it_is_decided_anew_is_noted_so() {
    bases.put(2L, "00000000-0000-0001-0000-000000000002@7");

    assertThat(noting.admits(2, ChangeSet.NOTHING)).isTrue();

    assertThat(bases).containsExactly(Map.entry(2L, ""));
  }

  private record Bases(Map<Long, String> bases) implements PlanListener {
    @Override
    public void rests(long row, String basis) {
      bases.put(row, basis);
    }

    @Override
    public void row(RowOutcome outcome) {}
  }
}
