package org.hearth.domain.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hearth.domain.number.DummyNumberPool.Count;
import org.junit.jupiter.api.Test;

class DummyNumberPoolTest {

  @Test
  void R22_a_new_pool_has_9091_numbers_to_suggest() {
    assertThat(new DummyNumberPool(List.of()).count()).isEqualTo(new Count(0, 10_000, 9_091));
  }

  @Test
  void R22_taking_every_suggestion_takes_each_safe_number_once_and_no_other() {
    DummyNumberPool pool = new DummyNumberPool(List.of());
    Set<DummyNhsNumber> taken = new HashSet<>();
    for (Optional<DummyNhsNumber> next = pool.suggest(); next.isPresent(); next = pool.suggest()) {
      assertThat(CheckDigitOracle.passes(next.get().digits())).isFalse();
      assertThat(taken.add(next.get())).isTrue();
      pool.use(next.get());
    }
    assertThat(taken).hasSize(9_091);
    assertThat(pool.count()).isEqualTo(new Count(9_091, 909, 0));
  }

  @Test
  void R22_an_exhausted_pool_suggests_nothing_wherever_one_starts() {
    DummyNumberPool pool =
        new DummyNumberPool(IntStream.range(0, 10_000).mapToObj(DummyNhsNumber::endingIn).toList());
    assertThat(pool.suggest()).isEmpty();
    assertThat(pool.suggestFrom(9_999)).isEmpty();
    assertThat(pool.count()).isEqualTo(new Count(10_000, 0, 0));
  }

  @Test
  void R22_the_last_safe_number_is_found_from_everywhere() {
    int last = 4_321;
    assertThat(DummyNhsNumber.endingIn(last).isSafe()).isTrue();
    DummyNumberPool pool =
        new DummyNumberPool(
            IntStream.range(0, 10_000)
                .filter(ending -> ending != last)
                .mapToObj(DummyNhsNumber::endingIn)
                .toList());
    assertThat(IntStream.range(0, 10_000).mapToObj(pool::suggestFrom))
        .allSatisfy(found -> assertThat(found).contains(DummyNhsNumber.endingIn(last)));
  }

  @Property
  void R22_whatever_is_used_the_suggestion_is_free_and_safe_and_the_counts_agree(
      @ForAll @Size(max = 300) Set<@IntRange(max = 9_999) Integer> usedEndings,
      @ForAll @IntRange(max = 9_999) int from) {
    DummyNumberPool pool =
        new DummyNumberPool(usedEndings.stream().map(DummyNhsNumber::endingIn).toList());
    long usedSafe =
        usedEndings.stream()
            .filter(ending -> !CheckDigitOracle.passes("999999%04d".formatted(ending)))
            .count();

    DummyNhsNumber suggested = pool.suggestFrom(from).orElseThrow();

    assertThat(usedEndings).doesNotContain(suggested.ending());
    assertThat(CheckDigitOracle.passes(suggested.digits())).isFalse();
    assertThat(pool.count())
        .isEqualTo(
            new Count(usedEndings.size(), 10_000 - usedEndings.size(), 9_091 - (int) usedSafe));
  }
}
