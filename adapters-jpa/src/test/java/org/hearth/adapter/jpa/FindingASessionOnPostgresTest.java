package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Function;
import org.hearth.application.signin.SignedIn;
import org.hearth.domain.actor.Actor;
import org.hearth.testkit.signin.EntranceFactory;
import org.hearth.testkit.signin.FrontDoor;
import org.junit.jupiter.api.Test;

/** Every request of somebody who has signed in pays for it, so that it costs one round trip. */
class FindingASessionOnPostgresTest {
  @Test
  void a_session_of_a_login_is_found_in_one_statement_without_a_commit() {
    costsOneStatement(
        door -> {
          door.willowHouseWithPassword();
          return granted(door.signIn(FrontDoor.OFFICE, FrontDoor.PASSWORD));
        });
  }

  @Test
  void a_session_of_whom_an_issuer_vouched_for_costs_no_more() {
    costsOneStatement(
        door ->
            granted(
                door.entrance()
                    .signInVouchedFor()
                    .signIn(new Actor.Support("Sue"), "login.example")));
  }

  private static void costsOneStatement(Function<FrontDoor, SignedIn> entering) {
    Conversation conversation = new Conversation();
    TestDatabase.POSTGRESQL.empty();
    try (HikariDataSource pool = TestDatabase.POSTGRESQL.pool();
        JpaStorage storage =
            JpaStorage.on(conversation.overhear(pool), TestDatabase.POSTGRESQL.url())) {
      EntranceFactory factory = () -> storage;
      FrontDoor door = FrontDoor.of(factory);
      SignedIn signedIn = entering.apply(door);
      conversation.forget();

      assertThat(door.session(signedIn)).isPresent();

      assertThat(conversation.statements()).hasSize(1);
      assertThat(conversation.commits()).isEmpty();
    }
  }
}
