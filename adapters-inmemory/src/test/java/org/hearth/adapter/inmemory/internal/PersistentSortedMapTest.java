package org.hearth.adapter.inmemory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;

/** The JDK's sorted map, on identifiers as numbers of 128 bits, is the oracle. */
class PersistentSortedMapTest {
  private record Step(UUID id, boolean added) {}

  @Property(tries = 200)
  void it_holds_what_a_sorted_map_holds(@ForAll("steps") List<Step> steps) {
    TreeMap<BigInteger, UUID> oracle = new TreeMap<>();
    PersistentSortedMap<UUID> ordered = PersistentSortedMap.empty();
    int again = 0;
    for (Step step : steps) {
      PersistentSortedMap<UUID> before = ordered;
      Slice<UUID> shown = page(before, Optional.empty(), Page.LARGEST);
      boolean known = oracle.containsKey(number(step.id));
      again += known ? 1 : 0;
      if (step.added) {
        ordered = ordered.plus(step.id, step.id);
        oracle.put(number(step.id), step.id);
      } else {
        ordered = ordered.minus(step.id);
        oracle.remove(number(step.id));
      }
      assertThat(ordered.find(step.id)).isEqualTo(Optional.ofNullable(oracle.get(number(step.id))));
      assertThat(page(before, Optional.empty(), Page.LARGEST)).isEqualTo(shown);
    }
    Statistics.label("steps on an identifier that is there")
        .collect(again > 0)
        .coverage(seen -> seen.check(true).percentage(share -> share > 5));

    assertThat(page(ordered, Optional.empty(), Page.LARGEST).items())
        .containsExactlyElementsOf(oracle.values());
    for (UUID after : oracle.values()) {
      List<UUID> rest = List.copyOf(oracle.tailMap(number(after), false).values());
      assertThat(page(ordered, Optional.of(after), 2).items())
          .containsExactlyElementsOf(rest.subList(0, Math.min(2, rest.size())));
    }
  }

  private static Slice<UUID> page(
      PersistentSortedMap<UUID> ordered, Optional<UUID> after, int limit) {
    return ordered.slice(new Page(after, limit), id -> true, id -> id);
  }

  private static BigInteger number(UUID id) {
    return new BigInteger(id.toString().replace("-", ""), 16);
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Long> bits =
        Arbitraries.oneOf(
            Arbitraries.longs().between(-3, 3),
            Arbitraries.of(Long.MIN_VALUE, Long.MAX_VALUE),
            Arbitraries.longs());
    Arbitrary<UUID> ids = Combinators.combine(bits, bits).as(UUID::new);
    return Combinators.combine(ids, Arbitraries.of(true, true, false))
        .as(Step::new)
        .list()
        .ofMaxSize(120);
  }
}
