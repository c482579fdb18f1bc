package org.hearth.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearth.testkit.story.HearthFactory;
import org.hearth.testkit.story.RuleStories;
import org.junit.jupiter.api.Test;

/** The list of rules and the tests named after them say the same. */
class RulesAndTestsAgreeTest {
  private static final Pattern ROW = Pattern.compile("\\| R(\\d+) \\| [A-Z][^|]{20,}\\. \\|");

  private final Repository repository = Repository.ofThisModule();

  @Test
  void the_rules_are_numbered_in_order_and_each_is_said_in_words() {
    assertThat(numbersOfRules()).isEqualTo(IntStream.rangeClosed(1, 26).boxed().toList());
  }

  @Test
  void every_rule_has_a_test_named_after_it_and_every_such_test_has_a_rule() {
    Set<Integer> tested =
        repository.namedTests().stream()
            .map(NamedTest::rule)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(tested).containsExactlyElementsOf(numbersOfRules());
  }

  @Test
  void every_method_named_after_a_rule_is_run() {
    assertThat(repository.namedTests()).filteredOn(test -> !test.isTest()).isEmpty();
  }

  @Test
  void every_published_story_is_among_those_that_every_storage_runs() {
    Set<String> stories =
        repository.publishedStories().stream()
            .map("org.hearth.testkit.story."::concat)
            .collect(Collectors.toSet());
    assertThat(stories).isNotEmpty();
    assertThat(
            Stream.of(RuleStories.class.getInterfaces())
                .filter(HearthFactory.class::isAssignableFrom)
                .map(Class::getName))
        .containsExactlyInAnyOrderElementsOf(stories);
  }

  @Test
  void a_rule_without_a_test_and_a_test_that_is_not_run_would_be_seen() {
    assertThat(
            NamedTest.in(
                """
                class Story {
                  @Test
                  void #3_is_run() {}

                  void #4_is_not_run() {}

                  void is_named_after_none() {}
                }
                """
                    .replace('#', 'R')))
        .containsExactly(
            new NamedTest(3, "R3_is_run", true), new NamedTest(4, "R4_is_not_run", false));
  }

  private List<Integer> numbersOfRules() {
    return repository.rules().stream()
        .map(
            row -> {
              Matcher matcher = ROW.matcher(row);
              assertThat(matcher.matches()).as(row).isTrue();
              return Integer.parseInt(matcher.group(1));
            })
        .toList();
  }
}
