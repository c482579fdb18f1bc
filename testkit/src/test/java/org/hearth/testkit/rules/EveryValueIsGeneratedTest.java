package org.hearth.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.providers.TypeUsage;
import org.hearth.testkit.generator.HearthDomain;
import org.junit.jupiter.api.Test;

/** Each value that is parsed, and each form, has its generator in {@link HearthDomain}. */
class EveryValueIsGeneratedTest {
  private static final Pattern PARSED = Pattern.compile("Validation<Fault, (\\w+)> parse\\(");
  private static final Pattern FORM = Pattern.compile("\\brecord (\\w+Form)\\(");

  @Test
  void every_value_that_is_parsed_and_every_form_is_generated() {
    Repository repository = Repository.ofThisModule();
    List<? extends Class<?>> types =
        Stream.concat(
                types(repository.mainSources("domain"), PARSED),
                types(repository.mainSources("application"), FORM))
            .toList();

    assertThat(types)
        .extracting(Class::getSimpleName)
        .contains("NhsNumber", "Room", "PatientForm", "TokenForm");
    assertThat(types).allMatch(EveryValueIsGeneratedTest::isGenerated);
  }

  private static Stream<Class<?>> types(Map<String, String> sources, Pattern named) {
    return sources.keySet().stream()
        .filter(file -> !file.contains(".internal."))
        .flatMap(
            file ->
                named
                    .matcher(sources.get(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !name.equals("String"))
                    .map(name -> type(file, name)));
  }

  private static Class<?> type(String file, String name) {
    try {
      return Class.forName(file.endsWith("." + name) ? file : file + "$" + name);
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(missing);
    }
  }

  private static boolean isGenerated(Class<?> type) {
    return new HearthDomain()
        .getArbitraryProviders().stream()
            .anyMatch(provider -> provider.canProvideFor(TypeUsage.of(type)));
  }
}
