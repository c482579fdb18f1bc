package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.HearthFixture.ANN;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearth.adapter.jpa.HostService.Kind;
import org.hearth.application.port.in.signin.SignedIn;
import org.hearth.application.port.out.account.AccountKeys;
import org.hearth.domain.actor.Actor;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.signin.SignInFixture;
import org.hearth.testkit.story.HearthFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What other callers see while a transaction of the host is under way, and after it. */
class BesideATransactionTest {
  private static final int LOOKS = 500;
  private static final int CONNECTIONS = 4;

  /** The other server may have found the session the moment before. */
  @ParameterizedTest
  @EnumSource
  void a_session_that_ends_is_over_at_other_servers_once_the_host_has_committed(Kind kind)
      throws SQLException {
    try (JoiningHost host = JoiningHost.on(kind, CONNECTIONS);
        JpaStorage other = JpaStorage.builder().dataSource(host.service().dataSource()).build()) {
      SignInFixture door = SignInFixture.of(host::storage);
      SignInFixture otherDoor = SignInFixture.of(() -> other);
      SignedIn support =
          granted(
              door.authentication()
                  .signInWithOidc()
                  .signIn(new Actor.Support("Sue"), "login.example"));

      host.commits(
          connection -> {
            door.authentication().sessions().end(support.token());
            assertThat(otherDoor.session(support)).isPresent();
          });

      assertThat(otherDoor.session(support)).isEmpty();
    }
  }

  /** Calls that come together share statements, but never one of a transaction of the host. */
  @ParameterizedTest
  @EnumSource
  void what_is_not_committed_is_seen_by_no_other_caller(Kind kind) throws Exception {
    try (JoiningHost host = JoiningHost.on(kind, CONNECTIONS)) {
      HearthFixture hearth = host.hearth();
      JpaStorage storage = host.storage();
      AtomicBoolean over = new AtomicBoolean();
      host.rollsBack(
          connection -> {
            AccountKeys bert = AccountKeys.id(hearth.register(ANN, PatientForms.bert()).id());
            CompletableFuture<Integer> seen =
                CompletableFuture.supplyAsync(
                    () -> {
                      int found = 0;
                      while (!over.get()) {
                        found += storage.accounts().find(bert).size();
                      }
                      return found;
                    });
            for (int i = 0; i < LOOKS; i++) {
              assertThat(storage.accounts().find(bert)).hasSize(1);
            }
            over.set(true);
            assertThat(seen.join()).isZero();
          });
    }
  }
}
