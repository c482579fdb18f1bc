package org.hearth.application.internal.imports.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hearth.application.internal.imports.duplicate.SharedNumbers.Sighting;
import org.junit.jupiter.api.Test;

/** Rows of a file by number, held to plain maps of them. */
class SharedNumbersTest {
  private static final long FIRST_NUMBER = 9_990_000_000L;

  /** A row says that the number is a person's. */
  record Row(long number, String person) {
    Sighting sighting() {
      return Sighting.of(number, person);
    }
  }

  @Provide
  Arbitrary<List<Row>> files() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 40), Arbitraries.of("Ada", "Ada", "Ada", "Mary", "Zoe"))
        .as((number, person) -> new Row(FIRST_NUMBER + number, person))
        .list()
        .ofMaxSize(120);
  }

  @Property
  void each_row_is_told_of_the_first_row_of_each_other_person_with_its_number(
      @ForAll("files") List<Row> file) {
    SharedNumbers numbers = new SharedNumbers();
    Map<Long, Map<String, Long>> firstRows = new LinkedHashMap<>();
    Map<Long, Integer> rows = new LinkedHashMap<>();
    for (int i = 0; i < file.size(); i++) {
      Row row = file.get(i);
      numbers.add(i + 2, row.sighting());
      firstRows
          .computeIfAbsent(row.number(), number -> new LinkedHashMap<>())
          .putIfAbsent(row.person(), i + 2L);
      rows.merge(row.number(), 1, Integer::sum);
    }
    boolean shared = false;
    for (Row row : file) {
      List<Long> others =
          firstRows.getOrDefault(row.number(), Map.of()).entrySet().stream()
              .filter(entry -> !entry.getKey().equals(row.person()))
              .map(Map.Entry::getValue)
              .sorted()
              .toList();
      assertThat(numbers.rowsOfOthers(row.sighting())).isEqualTo(others);
      assertThat(numbers.repeats(row.number())).isEqualTo(rows.getOrDefault(row.number(), 0) > 1);
      shared |= !others.isEmpty();
    }
    assertThat(numbers.isAnyShared()).isEqualTo(shared);
    assertThat(numbers.repeats(1)).isFalse();
    Statistics.label("shared").collect(shared);
  }

  @Property
  void each_row_is_told_of_the_first_five_others_with_its_number(@ForAll("files") List<Row> file) {
    SharedNumbers numbers = new SharedNumbers();
    for (int i = 0; i < file.size(); i++) {
      numbers.add(i + 2, file.get(i).sighting());
    }
    for (int i = 0; i < file.size(); i++) {
      Row row = file.get(i);
      long own = i + 2L;
      List<Long> others =
          LongStream.range(0, file.size())
              .filter(other -> file.get((int) other).number() == row.number())
              .map(other -> other + 2)
              .limit(5)
              .filter(other -> other != own)
              .boxed()
              .toList();
      assertThat(numbers.rowsBeside(own, row.number())).isEqualTo(others);
    }
  }

  @Test
  void of_a_number_that_many_people_share_each_row_is_told_of_a_few_others() {
    SharedNumbers numbers = new SharedNumbers();
    for (int row = 2; row < 200_000; row++) {
      numbers.add(row, Sighting.of(FIRST_NUMBER, "person " + row));
    }
    assertThat(numbers.rowsOfOthers(Sighting.of(FIRST_NUMBER, "person 2")))
        .containsExactly(3L, 4L, 5L, 6L);
    assertThat(numbers.rowsOfOthers(Sighting.of(FIRST_NUMBER, "person 199999")))
        .containsExactly(2L, 3L, 4L, 5L, 6L);
  }

  @Test
  void a_hundred_thousand_numbers_that_two_people_share_are_all_told() {
    SharedNumbers numbers = new SharedNumbers();
    for (int i = 0; i < 200_000; i++) {
      numbers.add(i + 2, Sighting.of(FIRST_NUMBER + i / 2, i % 2 == 0 ? "Ada" : "Mary"));
    }
    for (int i = 0; i < 100_000; i++) {
      assertThat(numbers.rowsOfOthers(Sighting.of(FIRST_NUMBER + i, "Ada")))
          .containsExactly(2L * i + 3);
    }
  }
}
