package org.hearth.application.internal.user;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hearth.application.port.out.signin.PasswordHasher;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.refusal.SignInRefusal;

/**
 * Where passwords are hashed, two at a time: each takes tens of megabytes while it lasts, and a
 * processor, of which one at least is left to others. A caller who waits too long is refused, so
 * that a flood of attempts takes neither memory nor threads for long.
 */
public final class PasswordHashing {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final PasswordHasher passwords;
  private final Duration longestWait;
  private final Semaphore turns;

  public PasswordHashing(PasswordHasher passwords) {
    this(
        passwords, LONGEST_WAIT, PasswordHasher.atOnce(Runtime.getRuntime().availableProcessors()));
  }

  PasswordHashing(PasswordHasher passwords, Duration longestWait, int atOnce) {
    this.passwords = passwords;
    this.longestWait = longestWait;
    this.turns = new Semaphore(atOnce, true);
  }

  /**
   * Does work that hashes, when it is its turn.
   *
   * @return its result; refused as {@code too-many-attempts} where its turn did not come
   */
  public <T> Either<Refusal, T> inTurn(Function<PasswordHasher, T> work) {
    if (!waitForTurn()) {
      return Either.left(new SignInRefusal.TooManyAttempts(LONGEST_WAIT));
    }
    try {
      return Either.right(work.apply(passwords));
    } finally {
      turns.release();
    }
  }

  private boolean waitForTurn() {
    try {
      return turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
