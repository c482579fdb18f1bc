package org.hearth.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of security can be looked up: each test that is named there is one. */
class DocumentsNameTestsThatExistTest {
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT|Story|Stories|Contract))`");
  private static final Pattern REQUIREMENT = Pattern.compile("\\| \\d+\\.\\d+\\.\\d+ \\|.*");
  private static final Pattern ROW =
      Pattern.compile("\\| (\\d+\\.\\d+\\.\\d+) \\| [12] \\| [^|]+ \\| [^|]+ \\|");

  private final Repository repository = Repository.ofThisModule();

  @ParameterizedTest
  @ValueSource(strings = {"SECURITY.md", "docs/asvs.md"})
  void every_test_that_is_named_has_a_source_file(String document) {
    Set<String> named = testsIn(repository.document(document));
    assertThat(named).hasSizeGreaterThan(10);
    assertThat(repository.types()).containsAll(named);
  }

  @Test
  void every_requirement_has_one_row_with_its_level_and_a_test_or_a_reason() {
    List<String> rows =
        thatApply(repository.document("docs/asvs.md"))
            .lines()
            .filter(line -> REQUIREMENT.matcher(line).matches())
            .toList();
    assertThat(rows).hasSizeGreaterThan(200).allSatisfy(row -> assertThat(row).matches(ROW));
    assertThat(rows)
        .extracting(row -> row.substring(0, row.indexOf(" | ")))
        .doesNotHaveDuplicates();
  }

  @Test
  void tests_are_known_by_their_names_and_other_words_are_not() {
    assertThat(testsIn("| `NoSuchTest`, `ShipIT`; `A.B` | `TestIssuer`, AnotherTest, `nosniff` |"))
        .containsExactly("NoSuchTest", "ShipIT");
    assertThat(repository.types())
        .contains(getClass().getSimpleName())
        .doesNotContain("NoSuchTest", "ShipIT");
  }

  private static String thatApply(String requirements) {
    return requirements.substring(0, requirements.indexOf("## What does not apply"));
  }

  private static Set<String> testsIn(String document) {
    return TEST.matcher(document)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
