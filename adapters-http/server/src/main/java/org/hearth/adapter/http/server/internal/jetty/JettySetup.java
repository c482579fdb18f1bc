package org.hearth.adapter.http.server.internal.jetty;

import java.time.Duration;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.internal.problem.ProblemWriter;
import org.hearth.adapter.http.server.internal.proxy.Sources;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * A request gets a thread when its body is there, so that a caller who sends half of one and stalls
 * holds up no other caller. The number of calls that wait for the storage at a time is limited, so
 * that threads are left for the rest.
 */
@Component
class JettySetup implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {
  /** Larger bodies are imports, which are read as they come by callers that are signed in. */
  private static final int LARGEST_AWAITED_BODY = 128 * 1024;

  private static final int FRAMING = 1024;
  private static final int THREADS = 64;
  private static final int SPARE_THREADS = 4;

  /** Half of them may be taken by files that come in slowly; the others wait for the storage. */
  private static final int PLACES_AT_THE_STORAGE = 32;

  private static final Duration IDLE = Duration.ofSeconds(30);

  private final ProblemWriter writer;
  private final Sources sources;
  private final int refusalsAMinute;

  public JettySetup(ProblemWriter writer, ServerOptions options) {
    this.writer = writer;
    this.sources = new Sources(options.proxies());
    this.refusalsAMinute = options.limits().refusalsAMinute();
  }

  @Override
  public void customize(JettyServletWebServerFactory factory) {
    factory.setThreadPool(new QueuedThreadPool(THREADS, SPARE_THREADS));
    factory.addServerCustomizers(this::set);
  }

  private void set(Server server) {
    for (Connector connector : server.getConnectors()) {
      set(connector);
    }
    EagerContentHandler eager =
        new EagerContentHandler(
            new EagerContentHandler.RetainedContentLoaderFactory(
                LARGEST_AWAITED_BODY, FRAMING, false));
    PlainErrors errors = new PlainErrors(writer);
    server.setHandler(
        chain(
            server.getHandler(),
            new HeadersOnEverything(),
            new SlowedSources(sources, refusalsAMinute),
            new PaceOfBodies(),
            eager,
            new LateBodies(errors),
            new StoragePlaces(PLACES_AT_THE_STORAGE, sources, errors),
            new TypesOfBodies()));
    server.setErrorHandler(errors);
  }

  /** Wraps the handlers round each other, the first one outermost and the application innermost. */
  private static Handler chain(Handler application, Handler.Singleton... around) {
    Handler inner = application;
    for (int i = around.length - 1; i >= 0; i--) {
      around[i].setHandler(inner);
      inner = around[i];
    }
    return inner;
  }

  private static void set(Connector connector) {
    if (connector instanceof ServerConnector socket) {
      socket.setIdleTimeout(IDLE.toMillis());
    }
    for (ConnectionFactory factory : connector.getConnectionFactories()) {
      if (factory instanceof HttpConfiguration.ConnectionFactory http) {
        http.getHttpConfiguration().setSendServerVersion(false);
        http.getHttpConfiguration().setHttpCompliance(HttpCompliance.RFC9110);
      }
    }
  }
}
