package org.hearth.adapter.http.server.internal.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However lines end, a file has no more rows than are counted. */
class LineCountTest {
  @ParameterizedTest
  @CsvSource({"a,0", "a|b,1", "a|b|,2", "a^b^,2", "a^|b^|c,2", "a|^b,2", "a||b,2", "a^^b,2"})
  void a_line_end_of_one_or_two_characters_is_counted_once(String text, long lines) {
    LineCount count = new LineCount();
    text.replace('|', '\n').replace('^', '\r').chars().forEach(count::add);

    assertThat(count.lines()).isEqualTo(lines);
  }
}
