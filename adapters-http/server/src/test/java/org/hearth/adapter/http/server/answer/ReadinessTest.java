package org.hearth.adapter.http.server.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.HearthFixture.SUE;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.hearth.adapter.http.server.HearthServer;
import org.hearth.adapter.http.server.ServerDependencies;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.Wire;
import org.hearth.adapter.inmemory.InMemoryStorage;
import org.hearth.application.Settings;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.out.Identifiers;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.application.port.out.notification.Mailer;
import org.hearth.application.port.out.notification.Mailer.EmailMessage;
import org.hearth.domain.number.TestNumbers;
import org.hearth.testkit.signin.CheapPasswords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The readiness of a server, as a load balancer and an administrator read it. */
class ReadinessTest {
  private static final Mailer SOUND = new CheckedMailer(() -> {});

  private volatile Runnable writing = () -> {};
  private HearthServer server = start(SOUND);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void a_server_that_can_do_its_work_is_up() {
    assertThat(wire().get(SUE, "/readyz").body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void a_server_whose_storage_keeps_no_changes_is_not_ready_and_lives() {
    writing =
        () -> {
          throw new StorageUnavailableException("The database takes no changes", null);
        };

    Wire.Answer answer = wire().get(SUE, "/readyz");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.body()).isEqualTo("{\"status\":\"DOWN\"}");
    assertThat(wire().get(SUE, "/livez").status()).isEqualTo(200);
    assertThat(wire().get(SUE, "/metrics").body()).contains("hearth_storage_up 0.0");
  }

  @Test
  void a_server_whose_storage_stalls_says_so_soon_and_is_ready_when_it_goes_on() {
    CountDownLatch stall = new CountDownLatch(1);
    writing = () -> await(stall);
    Instant asked = Instant.now();

    assertThat(wire().get(SUE, "/readyz").status()).isEqualTo(503);
    assertThat(wire().get(SUE, "/readyz").status()).isEqualTo(503);
    assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(20));

    stall.countDown();
    while (wire().get(SUE, "/readyz").status() != 200) {
      Thread.onSpinWait();
    }
  }

  @Test
  void a_server_whose_mail_is_not_delivered_is_degraded_and_ready() {
    server.close();
    server =
        start(
            new CheckedMailer(
                () -> {
                  throw new IllegalStateException("The mail folder cannot be written");
                }));

    Wire.Answer answer = wire().get(SUE, "/readyz");
    while (!answer.body().contains("DEGRADED")) {
      answer = wire().get(SUE, "/readyz");
    }

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"status\":\"DEGRADED\"}");
    assertThat(wire().get(SUE, "/metrics").body())
        .contains("hearth_mail_up 0.0", "hearth_mail_messages_total{outcome=\"failed\"} 0.0");
  }

  private Wire wire() {
    return new Wire(server.address());
  }

  private HearthServer start(Mailer post) {
    return HearthServer.start(
        ServerOptions.local(0).withIssuer(Deployment.issuer().address()),
        new ServerDependencies(
            storage(),
            new Settings(Clock.systemUTC(), Identifiers.timeOrdered(), TestNumbers.ALLOWED),
            SignInSettings.standard(URI.create("http://localhost")),
            new CheapPasswords(),
            post));
  }

  /** In memory, but for whether it keeps changes. */
  private Storage storage() {
    Storage sound = new InMemoryStorage();
    return (Storage)
        Proxy.newProxyInstance(
            Storage.class.getClassLoader(),
            new Class<?>[] {Storage.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("verifyWritable")) {
                writing.run();
                return null;
              }
              try {
                return method.invoke(sound, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }

  private static void await(CountDownLatch stall) {
    try {
      stall.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** A post that can be looked at. */
  private record CheckedMailer(Runnable looking) implements Mailer {
    @Override
    public void send(EmailMessage message) {
      looking.run();
    }

    @Override
    public boolean check() {
      looking.run();
      return true;
    }
  }
}
