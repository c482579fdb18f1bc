package org.hearth.adapter.http.server.internal.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.hearth.adapter.http.server.TrustedProxies;
import org.hearth.adapter.http.server.internal.problem.ProblemWriter;
import org.hearth.adapter.http.server.internal.proxy.Sources;
import org.hearth.adapter.http.server.internal.template.Templates;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StoragePlacesTest {
  private static final String CROWD = "192.0.2.1";
  private static final String OTHER = "192.0.2.2";
  private static final int CALLS = 20;

  /** What a source may have in hand and still go first. */
  private static final int FEW = 6;

  private final Sources sources = new Sources(new TrustedProxies(1, TrustedProxies.USUAL_HEADER));
  private final StoragePlaces places =
      new StoragePlaces(
          1, sources, new PlainErrors(new ProblemWriter(JsonMapper.shared(), new Templates())));
  private final Semaphore answers = new Semaphore(0);
  private final List<String> served = new CopyOnWriteArrayList<>();

  @Test
  void a_call_of_a_source_that_has_few_goes_before_those_of_a_crowd() throws Exception {
    Server server = new Server();
    LocalConnector connector = new LocalConnector(server);
    server.addConnector(connector);
    places.setHandler(new Patient());
    server.setHandler(places);
    server.start();
    try {
      for (int call = 1; call <= CALLS; call++) {
        send(connector, CROWD, call - 1);
      }
      send(connector, OTHER, CALLS);

      answers.release(CALLS + 1);
      awaitServed(CALLS + 1);

      assertThat(served.indexOf(OTHER)).isEqualTo(FEW);
    } finally {
      server.stop();
    }
  }

  /** One has a place, and the others wait. */
  private void send(LocalConnector connector, String from, int waiting) {
    connector.executeRequest(
        "GET /api/v1/audit HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: %s\r\n\r\n"
            .formatted(from));
    while (served.isEmpty() || places.getSuspendedRequestCount() < waiting) {
      Thread.onSpinWait();
    }
  }

  private void awaitServed(int many) {
    while (served.size() < many) {
      Thread.onSpinWait();
    }
  }

  /** Answers when it may. */
  private final class Patient extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback)
        throws InterruptedException {
      served.add(request.getHeaders().get(TrustedProxies.USUAL_HEADER));
      answers.acquire();
      callback.succeeded();
      return true;
    }
  }
}
