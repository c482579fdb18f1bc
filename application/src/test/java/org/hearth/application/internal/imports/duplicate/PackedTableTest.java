package org.hearth.application.internal.imports.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** A table of pairs in single longs, held to a map. */
class PackedTableTest {

  @Property(tries = 200)
  void it_is_a_map(
      @ForAll @Size(max = 3_000)
          Map<
                  @LongRange(min = 1, max = 9_999_999_999L) Long,
                  @IntRange(max = (1 << ReservedKeys.NOTE_BITS) - 1) Integer>
              pairs) {
    PackedTable table = new PackedTable(ReservedKeys.NOTE_BITS);
    pairs.forEach(table::put);
    Map<Long, Integer> read = new HashMap<>();
    pairs.keySet().forEach(key -> read.put(key, table.get(key)));
    assertThat(read).isEqualTo(pairs);
    assertThat(table.get(10_000_000_000L)).isEqualTo(PackedTable.ABSENT);

    pairs.keySet().forEach(key -> table.put(key, 7));
    assertThat(pairs.keySet()).allMatch(key -> table.get(key) == 7);

    table.clear();
    assertThat(pairs.keySet()).allMatch(key -> table.get(key) == PackedTable.ABSENT);
  }

  @Property(tries = 200)
  void without_values_it_is_a_set_of_fingerprints(
      @ForAll @Size(max = 1_000) Map<String, Long> texts) {
    PackedTable table = new PackedTable(0);
    texts.keySet().forEach(text -> table.put(Fingerprint.of(text), 0));
    assertThat(texts.keySet()).allMatch(text -> table.get(Fingerprint.of(text)) == 0);
    assertThat(table.get(Fingerprint.of("no such text, " + texts.size())))
        .isEqualTo(PackedTable.ABSENT);
  }
}
