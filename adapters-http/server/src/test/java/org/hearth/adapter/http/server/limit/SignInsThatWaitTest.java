package org.hearth.adapter.http.server.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.ANN;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.InMemoryServer;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.application.port.out.signin.PasswordHasher;
import org.hearth.testkit.signin.CheapPasswords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sign-ins wait in a short queue for their passwords to be hashed, and hold up no other call. */
class SignInsThatWaitTest {
  private static final String SIGN_IN = "/api/v1/sessions";
  private static final int MANY = 100;

  private final CountDownLatch hashed = new CountDownLatch(1);
  private final ExecutorService callers = Executors.newFixedThreadPool(MANY);
  private final InMemoryServer server =
      new InMemoryServer(
          ServerOptions.local(0).withIssuer(Deployment.issuer().address()),
          URI.create("http://localhost"),
          new Blocked(hashed));
  private final Wire wire = new Wire(server.address());

  @AfterEach
  void close() {
    hashed.countDown();
    callers.shutdownNow();
    server.close();
  }

  /** Looks the issuer of its token up, which takes a while. */
  @BeforeEach
  void firstSearch() {
    assertThat(search().status()).isEqualTo(200);
  }

  @Test
  void a_crowd_of_sign_ins_takes_no_thread_from_others_and_what_is_too_much_is_told_at_once() {
    List<CompletableFuture<Wire.Answer>> crowd =
        IntStream.range(0, MANY)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> signIn(i), callers))
            .toList();

    // Of one source a few wait and the others are refused; none of them has been hashed.
    while (crowd.stream().filter(CompletableFuture::isDone).count() < MANY - 16) {
      assertThat(wire.send("GET", "/livez", "").status()).isEqualTo(200);
    }
    assertThat(search().status()).isEqualTo(200);

    hashed.countDown();
    assertThat(crowd.stream().map(answer -> answer.join().status())).containsOnly(401, 429);
    Wire.Answer refused =
        crowd.stream()
            .map(CompletableFuture::join)
            .filter(answer -> answer.status() == 429)
            .findFirst()
            .orElseThrow();
    assertThat(refused.json().get("code").asString()).isEqualTo("too-many-attempts");
    assertThat(refused.header("Retry-After")).isEqualTo("5");
    assertThat(refused.header("X-Request-Id")).isNotEmpty();
  }

  private Wire.Answer search() {
    return wire.json(ANN, "POST", "/api/v1/accounts/search", "{\"number\": \"999-999-0001\"}");
  }

  private Wire.Answer signIn(int which) {
    return wire.send(
        "POST",
        SIGN_IN,
        "{\"email\": \"nobody%d@home.example\", \"password\": \"quiet tundra lamp 47\"}"
            .formatted(which),
        "Content-Type",
        "application/json");
  }

  /** Compares nothing until it may. */
  private static final class Blocked implements PasswordHasher {
    private final CountDownLatch hashed;
    private final CheapPasswords passwords = new CheapPasswords();

    Blocked(CountDownLatch hashed) {
      this.hashed = hashed;
    }

    @Override
    public String hash(CharSequence password) {
      return passwords.hash(password);
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
      try {
        hashed.await();
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
      return passwords.matches(password, hash);
    }

    @Override
    public boolean needsRehash(String hash) {
      return passwords.needsRehash(hash);
    }
  }
}
