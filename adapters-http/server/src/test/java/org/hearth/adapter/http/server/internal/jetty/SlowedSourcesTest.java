package org.hearth.adapter.http.server.internal.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.hearth.adapter.http.server.TrustedProxies;
import org.hearth.adapter.http.server.internal.proxy.Sources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlowedSourcesTest {
  private static final int REFUSALS = 3;
  private static final String ATTACKER = "192.0.2.1";
  private static final String OTHER = "192.0.2.2";
  private static final String REFUSED = "/api/v1/refused";
  private static final String GRANTED = "/api/v1/granted";

  private final Server server = new Server();
  private final LocalConnector connector = new LocalConnector(server);

  /** Calls that wait, as {@link Runnable}s, and the sources whose calls were granted. */
  private final BlockingQueue<Object> events = new LinkedBlockingQueue<>();

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  @Test
  void a_source_that_is_refused_again_and_again_waits_and_is_answered() throws Exception {
    start(REFUSALS);
    refuse(REFUSALS);

    firstThatWaits().run();

    assertThat(events.take()).isEqualTo(ATTACKER);
  }

  @Test
  void others_and_health_checks_do_not_wait() throws Exception {
    start(REFUSALS);
    refuse(REFUSALS);

    call(OTHER, GRANTED);
    call(ATTACKER, "/livez");

    assertThat(events).noneMatch(Runnable.class::isInstance);
  }

  @Test
  void what_is_granted_slows_nobody() throws Exception {
    start(REFUSALS);

    for (int call = 0; call <= REFUSALS; call++) {
      call(ATTACKER, GRANTED);
    }

    assertThat(events).noneMatch(Runnable.class::isInstance);
  }

  @Test
  void where_any_number_may_be_refused_no_source_waits() throws Exception {
    start(0);

    refuse(REFUSALS + 1);

    assertThat(events).noneMatch(Runnable.class::isInstance);
  }

  private void start(int refusals) throws Exception {
    SlowedSources slowed =
        new SlowedSources(
            new Sources(new TrustedProxies(1, TrustedProxies.USUAL_HEADER)), refusals, events::add);
    slowed.setHandler(new Answering());
    server.addConnector(connector);
    server.setHandler(slowed);
    server.start();
  }

  /** A refusal may be counted just after it was answered: a call that comes before is granted. */
  private Runnable firstThatWaits() throws InterruptedException {
    while (true) {
      connector.executeRequest(request(ATTACKER, GRANTED));
      if (events.take() instanceof Runnable waiting) {
        return waiting;
      }
    }
  }

  private void refuse(int times) throws Exception {
    for (int call = 0; call < times; call++) {
      assertThat(call(ATTACKER, REFUSED)).startsWith("HTTP/1.1 401");
    }
  }

  private String call(String from, String path) throws Exception {
    return connector.getResponse(request(from, path), 1, TimeUnit.MINUTES);
  }

  private static String request(String from, String path) {
    return "GET %s HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: %s\r\n\r\n"
        .formatted(path, from);
  }

  /** Refuses what is at one path. */
  private final class Answering extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      boolean refused = Request.getPathInContext(request).equals(REFUSED);
      response.setStatus(refused ? 401 : 200);
      if (!refused) {
        events.add(request.getHeaders().get(TrustedProxies.USUAL_HEADER));
      }
      callback.succeeded();
      return true;
    }
  }
}
