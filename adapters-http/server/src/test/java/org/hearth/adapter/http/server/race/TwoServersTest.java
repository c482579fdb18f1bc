package org.hearth.adapter.http.server.race;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The race of one storage, run by two servers. */
@Tag("full")
class TwoServersTest {
  private static final int ROUNDS = 20;

  @Test
  void r3_one_of_many_takes_a_dummy_number() {
    try (TwoServers servers = new TwoServers()) {
      servers.raceForANumber(ROUNDS);
    }
  }

  @Test
  void r4_one_of_many_takes_an_email_address() {
    try (TwoServers servers = new TwoServers()) {
      servers.raceForAnEmailAddress(ROUNDS);
    }
  }

  @Test
  void r12_one_of_two_homes_gets_a_resident_new_or_reset() {
    try (TwoServers servers = new TwoServers()) {
      servers.raceForAResident(ROUNDS);
    }
  }

  @Test
  void r23_of_two_people_with_one_number_one_is_registered_and_the_other_never_joined() {
    try (TwoServers servers = new TwoServers()) {
      servers.raceForAPerson(ROUNDS);
    }
  }
}
