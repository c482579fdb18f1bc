package org.hearth.adapter.http.server.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every route, called by every role on what stands to its practice in every manner, answers what
 * the table says. A route that is not in the table fails, as {@link EveryRouteWithEveryCallerTest}
 * has an attempt for each. With {@code -Dhearth.full} and {@code -Dhearth.describe=true} the table
 * is written anew, to be read before it is kept.
 */
@Tag("full")
class EveryRouteRoleAndRelationTest {
  private static final String TABLE = "access.txt";
  private static final Path WRITTEN =
      Path.of("src/test/resources/org/hearth/adapter/http/server/access", TABLE);

  private static Deployment deployment;
  private static AccessTable table;

  @BeforeAll
  static void settle() {
    deployment = Deployment.of(1);
    table = AccessTable.of(deployment, Attempts.all().toList());
  }

  @AfterAll
  static void close() {
    deployment.close();
  }

  @Test
  void each_is_answered_as_the_table_says() throws IOException {
    if (Boolean.getBoolean("hearth.describe")) {
      Files.writeString(WRITTEN, String.join("\n", table.lines()) + "\n");
    }

    assertThat(table.lines()).containsExactlyElementsOf(kept());
  }

  @Test
  void R26_what_other_practices_have_is_answered_the_same_whatever_was_asked_for() {
    assertThat(table.differences()).isEmpty();
  }

  private static List<String> kept() throws IOException {
    try (InputStream in = EveryRouteRoleAndRelationTest.class.getResourceAsStream(TABLE)) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }
}
