package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.hearth.application.signin.SignedIn;
import org.hearth.testkit.signin.EntranceFactory;
import org.hearth.testkit.signin.FrontDoor;
import org.junit.jupiter.api.Test;

/** Every request of somebody who has signed in pays for it, so that it costs one round trip. */
class FindingASessionOnPostgresTest {
  @Test
  void a_session_is_found_in_one_statement_without_a_commit() {
    Conversation conversation = new Conversation();
    TestDatabase.POSTGRESQL.empty();
    try (HikariDataSource pool = TestDatabase.POSTGRESQL.pool();
        JpaStorage storage =
            JpaStorage.on(conversation.overhear(pool), TestDatabase.POSTGRESQL.url())) {
      EntranceFactory factory = () -> storage;
      FrontDoor door = FrontDoor.of(factory);
      door.willowHouseWithPassword();
      SignedIn signedIn = door.signIn(FrontDoor.OFFICE, FrontDoor.PASSWORD).get();
      conversation.forget();

      assertThat(door.session(signedIn)).isPresent();

      assertThat(conversation.statements()).hasSize(1);
      assertThat(conversation.commits()).isEmpty();
    }
  }
}
