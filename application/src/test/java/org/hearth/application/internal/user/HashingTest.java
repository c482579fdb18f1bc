package org.hearth.application.internal.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearth.application.port.out.signin.PasswordHasher;
import org.hearth.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

class HashingTest {
  private static final PasswordHasher NONE =
      new PasswordHasher() {
        @Override
        public String hash(CharSequence password) {
          return "";
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
          return false;
        }

        @Override
        public boolean needsRehash(String hash) {
          return false;
        }
      };

  @Test
  void two_hash_at_a_time_and_a_third_is_refused_when_its_turn_does_not_come() throws Exception {
    PasswordHashing hashing = new PasswordHashing(NONE, Duration.ofMillis(1), 2);
    CountDownLatch begun = new CountDownLatch(2);
    CountDownLatch end = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<Either<Refusal, Boolean>> one = threads.submit(() -> hash(hashing, begun, end));
      Future<Either<Refusal, Boolean>> other = threads.submit(() -> hash(hashing, begun, end));
      begun.await();

      assertThat(hashing.inTurn(hasher -> true).getLeft().code()).isEqualTo("too-many-attempts");

      end.countDown();
      assertThat(one.get().isRight()).isTrue();
      assertThat(other.get().isRight()).isTrue();
      assertThat(hashing.inTurn(hasher -> true).isRight()).isTrue();
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void one_processor_at_least_is_left_to_others_where_there_are_several() {
    assertThat(PasswordHasher.atOnce(1)).isEqualTo(1);
    assertThat(PasswordHasher.atOnce(2)).isEqualTo(1);
    assertThat(PasswordHasher.atOnce(3)).isEqualTo(2);
    assertThat(PasswordHasher.atOnce(64)).isEqualTo(2);
  }

  private static Either<Refusal, Boolean> hash(
      PasswordHashing hashing, CountDownLatch begun, CountDownLatch end) {
    return hashing.inTurn(
        hasher -> {
          begun.countDown();
          try {
            end.await();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
          return true;
        });
  }
}
