package org.hearth.app.server.race;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same as {@link TwoServersTest}, often enough for what is rare. */
@Tag("long")
class TwoServersForLongIT {
  private static final int ROUNDS = 200;

  @Test
  void r3_r4_r12_one_of_many_wins_at_two_servers() {
    try (TwoServers servers = new TwoServers()) {
      servers.raceForANumber(ROUNDS);
    }
    try (TwoServers servers = new TwoServers()) {
      servers.raceForAnEmailAddress(ROUNDS);
    }
    try (TwoServers servers = new TwoServers()) {
      servers.raceForAResident(ROUNDS);
    }
  }
}
