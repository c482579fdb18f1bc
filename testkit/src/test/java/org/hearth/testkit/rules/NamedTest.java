package org.hearth.testkit.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A method that is named after a rule.
 *
 * @param rule its number, such as 12 for {@code R12_…}
 * @param isTest whether it stands below an annotation that has it run
 */
record NamedTest(int rule, String name, boolean isTest) {
  private static final Pattern DECLARATION =
      Pattern.compile("(?:void|Stream<DynamicTest>)\\s+(R(\\d+)_\\w+)\\(");
  private static final Pattern ANNOTATION =
      Pattern.compile("@(?:Test|Property|TestFactory|ParameterizedTest)\\b");

  /** Those of a Java source; the formatter sees to it that a blank line precedes each method. */
  static List<NamedTest> in(String source) {
    return Stream.of(source.split("\\n\\s*\\n")).flatMap(NamedTest::inParagraph).toList();
  }

  private static Stream<NamedTest> inParagraph(String paragraph) {
    Matcher declaration = DECLARATION.matcher(paragraph);
    return declaration.find()
        ? Stream.of(
            new NamedTest(
                Integer.parseInt(declaration.group(2)),
                declaration.group(1),
                ANNOTATION.matcher(paragraph.substring(0, declaration.start())).find()))
        : Stream.empty();
  }
}
