package org.hearth.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.hearth.adapter.http.client.Authorisation;
import org.hearth.app.server.ServerUnderTest;
import org.hearth.domain.number.TestNumbers;
import org.junit.jupiter.api.Test;

/** A few thousand; a hundred thousand are sent to the jar, by {@link ManyGeneratedRequestsIT}. */
class GeneratedRequestsTest {
  private static final int REQUESTS = 3_000;

  @Test
  void in_memory_each_is_answered_as_described() throws Exception {
    try (InMemoryServer server = new InMemoryServer()) {
      fire(server.address(), server.issuer());
    }
  }

  @Test
  void on_postgresql_each_is_answered_as_described() throws Exception {
    ServerUnderTest server = ServerUnderTest.get();
    fire(server.address(TestNumbers.ALLOWED), server.issuer());
  }

  private static void fire(URI server, Authorisation issuer) throws Exception {
    long seed = Long.getLong("hearth.seed", System.nanoTime());
    Tally tally = new Barrage(server, issuer).fire(REQUESTS, seed);
    System.out.println("Seed " + seed + ": " + tally.byStatus());
    assertThat(tally.faults()).as("seed %d", seed).isEmpty();
    assertThat(tally.total()).isEqualTo(REQUESTS);
  }
}
