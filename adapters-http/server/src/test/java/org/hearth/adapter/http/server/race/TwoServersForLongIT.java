package org.hearth.adapter.http.server.race;

import org.hearth.testkit.race.RaceContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same as {@link TwoServersTest}, as often as storages race. */
@Tag("long")
class TwoServersForLongIT {
  @Test
  void r3_r4_r12_r23_one_of_many_wins_at_two_servers() {
    try (TwoServers servers = new TwoServers()) {
      servers.raceForANumber(RaceContract.ROUNDS_FOR_A_NUMBER);
    }
    try (TwoServers servers = new TwoServers()) {
      servers.raceForAnEmailAddress(RaceContract.ROUNDS_FOR_AN_EMAIL_ADDRESS);
    }
    try (TwoServers servers = new TwoServers()) {
      servers.raceForAResident(RaceContract.ROUNDS_FOR_A_RESIDENT);
    }
    try (TwoServers servers = new TwoServers()) {
      servers.raceForAPerson(RaceContract.ROUNDS_FOR_TWO_PEOPLE);
    }
  }
}
