package org.hearth.domain.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hearth.domain.Fixtures.ASHA;
import static org.hearth.domain.Fixtures.MOVED_IN;
import static org.hearth.domain.Fixtures.WILLOW_HOUSE;
import static org.hearth.domain.Fixtures.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hearth.domain.account.AccountId;
import org.junit.jupiter.api.Test;

class LinkTest {
  private final PresentLink first = new PresentLink(link(1), ASHA, WILLOW_HOUSE, MOVED_IN);

  /** Each day since the first belongs to exactly one home, however often the resident moves. */
  @Property(tries = 300)
  void R20_moves_leave_no_gap_and_no_overlap(
      @ForAll @Size(max = 12) List<@IntRange(max = 60) Integer> stays) {
    List<EndedLink> ended = new ArrayList<>();
    PresentLink present = first;
    for (int stay : stays) {
      AccountId nextHome = new AccountId(new UUID(2, ended.size()));
      PresentLink.Move move =
          present.moveTo(nextHome, link(ended.size() + 2), present.from().plusDays(stay));
      assertThat(move.started().careHome()).isEqualTo(nextHome);
      assertThat(move.started().patient()).isEqualTo(ASHA);
      ended.add(move.ended());
      present = move.started();
    }

    LocalDate last = present.from().plusDays(2);
    for (LocalDate day = MOVED_IN; day.isBefore(last); day = day.plusDays(1)) {
      LocalDate today = day;
      long homes = ended.stream().filter(link -> holds(link, today)).count();
      assertThat(homes + (today.isBefore(present.from()) ? 0 : 1)).isEqualTo(1);
    }
  }

  private static boolean holds(EndedLink link, LocalDate day) {
    return !day.isBefore(link.from()) && day.isBefore(link.until());
  }

  @Test
  void R20_the_old_link_ends_because_the_resident_left() {
    assertThat(first.moveTo(ASHA, link(2), MOVED_IN).ended().reason()).isEqualTo(EndReason.LEFT);
  }

  @Test
  void R21_a_link_may_end_on_the_day_on_which_it_began_but_not_before() {
    assertThat(first.end(MOVED_IN, EndReason.REGISTERED_IN_ERROR).until()).isEqualTo(MOVED_IN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> first.end(MOVED_IN.minusDays(1), EndReason.LEFT));
  }

  @Test
  void R21_the_reasons_are_these_five() {
    assertThat(EndReason.values())
        .extracting(Enum::name)
        .containsExactlyInAnyOrder(
            "LEFT", "DECEASED", "REGISTERED_IN_ERROR", "MOVED_PRACTICE", "OWN_ACCOUNT");
  }
}
