package org.hearth.adapter.http.server.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.InMemoryServer;
import org.hearth.testkit.repetition.Repetitions;
import org.junit.jupiter.api.Test;

/** A few hundred, in a full build a few thousand; a hundred thousand are sent to the jar. */
class GeneratedRequestsTest {
  private static final int REQUESTS = Repetitions.of(300, 1_500);

  @Test
  void in_memory_each_is_answered_as_described() throws Exception {
    try (InMemoryServer server = new InMemoryServer()) {
      fire(server.address());
    }
  }

  @Test
  void on_postgresql_each_is_answered_as_described() throws Exception {
    try (Deployment deployment = Deployment.of(1)) {
      fire(deployment.server(0).address());
    }
  }

  private static void fire(URI server) throws Exception {
    long seed = Dice.seed();
    StatusCounts counts = new FuzzRun(server, Deployment.issuer()).fire(REQUESTS, seed);
    System.out.println("Seed " + seed + ": " + counts.byStatus());
    assertThat(counts.faults()).as("seed %d", seed).isEmpty();
    assertThat(counts.total()).isEqualTo(REQUESTS);
  }
}
