package org.hearth.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The BOM has each module that is deployed, and no other; with -Dhearth.bom=true it is written. */
class TheBomNamesEveryModuleTest {
  private static final String BEFORE = "<dependencyManagement>\n    <dependencies>\n";
  private static final String AFTER = "    </dependencies>\n";

  private final Repository repository = Repository.ofThisModule();

  @Test
  void the_bom_lists_what_is_deployed() throws IOException {
    String bom = repository.document("bom/pom.xml");
    int begin = bom.indexOf(BEFORE) + BEFORE.length();
    int end = bom.indexOf(AFTER, begin);
    if (Boolean.getBoolean("hearth.bom")) {
      Files.writeString(
          repository.root().resolve("bom/pom.xml"),
          bom.substring(0, begin) + deployed() + bom.substring(end));
    } else {
      assertThat(bom.substring(begin, end))
          .as("mvn -pl testkit -am test -Dtest=%s -Dhearth.bom=true", getClass().getSimpleName())
          .isEqualTo(deployed());
    }
  }

  private String deployed() {
    return repository.deployedModules().stream()
        .map(
            module ->
                """
                      <dependency>
                        <groupId>org.hearth</groupId>
                        <artifactId>%s</artifactId>
                        <version>${project.version}</version>
                      </dependency>
                """
                    .formatted(module))
        .collect(Collectors.joining());
  }
}
