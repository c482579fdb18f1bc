package org.hearth.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.fuzz.Dice;
import org.hearth.adapter.http.server.fuzz.FuzzRun;
import org.hearth.adapter.http.server.fuzz.StatusCounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class ManyGeneratedRequestsIT {
  private static final int REQUESTS = 100_000;
  private static final int OPERATIONS = 25;
  private static final int MANY = 10_000;

  @TempDir Path folder;

  @Test
  void each_is_answered_as_described_within_512_MiB_and_the_log_tells_of_none() throws Exception {
    long seed = Dice.seed();
    try (ServingJar server =
        ServingJar.of(
            PostgresSite.on(PostgresServer.running(), folder).jar().withOptions("-Xmx512m"),
            folder)) {
      FuzzRun run = new FuzzRun(server.address(), Deployment.issuer());
      long start = System.nanoTime();
      StatusCounts counts = run.fire(REQUESTS, seed);
      long seconds = (System.nanoTime() - start) / 1_000_000_000;
      System.out.printf("Seed %d: %s in %d s%n", seed, counts.byStatus(), seconds);

      assertThat(counts.faults()).as("seed %d", seed).isEmpty();
      assertThat(counts.total()).isEqualTo(REQUESTS);
      assertThat(counts.granted()).hasSizeGreaterThan(OPERATIONS);
      List<String> log = server.log();
      assertThat(log).hasSizeGreaterThan(REQUESTS / 2);
      assertThat(run.secrets().count()).isGreaterThan(MANY);
      assertThat(log).noneMatch(run.secrets()::areIn);
    }
  }
}
