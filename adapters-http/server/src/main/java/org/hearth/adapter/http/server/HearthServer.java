package org.hearth.adapter.http.server;

import java.net.BindException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearth.adapter.http.server.internal.ServerConfiguration;
import org.hearth.adapter.http.server.internal.health.MailHealth;
import org.hearth.adapter.http.server.internal.page.demo.DemoMailPages;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Hearth's server, running. */
public final class HearthServer implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private HearthServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Starts the server, and returns when it answers requests.
   *
   * @param options where it listens, and whom it trusts
   * @param parts what it is made of
   * @return the server, which runs until it is closed
   * @throws CannotListenException where another program listens on the port, or the process may not
   */
  public static HearthServer start(ServerOptions options, ServerDependencies parts) {
    return start(options, parts, () -> {});
  }

  /**
   * Starts the server, and other work at the same time.
   *
   * @param options where it listens, and whom it trusts
   * @param parts what it is made of
   * @param meanwhile called when the log has been set up, and not waited for
   * @return the server, which runs until it is closed
   * @throws CannotListenException where another program listens on the port, or the process may not
   */
  public static HearthServer start(
      ServerOptions options, ServerDependencies parts, Runnable meanwhile) {
    try {
      return new HearthServer(run(options, parts, meanwhile));
    } catch (RuntimeException failed) {
      throw isBecauseOf(BindException.class, failed)
          ? new CannotListenException(options.port(), isBecauseOf(PortInUseException.class, failed))
          : failed;
    }
  }

  private static boolean isBecauseOf(Class<? extends Exception> type, Throwable failed) {
    return Stream.iterate(failed, Objects::nonNull, Throwable::getCause).anyMatch(type::isInstance);
  }

  private static ConfigurableApplicationContext run(
      ServerOptions options, ServerDependencies parts, Runnable meanwhile) {
    return new SpringApplicationBuilder(ServerConfiguration.class)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .registerShutdownHook(false)
        .initializers(
            (GenericApplicationContext context) -> {
              context.registerBean(ServerDependencies.class, () -> parts);
              context.registerBean(ServerOptions.class, () -> options);
              meanwhile.run();
            })
        .properties(properties(options))
        .properties(Map.of(DemoMailPages.PROPERTY, parts.demoMail().isPresent()))
        .run();
  }

  private static Map<String, Object> properties(ServerOptions options) {
    return Map.ofEntries(
        Map.entry("server.port", options.port()),
        Map.entry("server.address", options.address().getHostAddress()),
        Map.entry("server.shutdown", "graceful"),
        Map.entry("server.forward-headers-strategy", "none"),
        Map.entry("logging.config", "classpath:org/hearth/adapter/http/server/logback.xml"),
        Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "30s"),
        Map.entry("spring.main.lazy-initialization", "false"),
        // Smaller than what is awaited without a thread (JettySetup).
        Map.entry("server.jetty.max-http-form-post-size", "64KB"),
        Map.entry("spring.servlet.multipart.enabled", "false"),
        Map.entry("spring.mvc.formcontent.filter.enabled", "false"),
        Map.entry("spring.jmx.enabled", "false"),
        // Longer than a call takes that waits for a password to be hashed, and for the storage.
        Map.entry("spring.mvc.async.request-timeout", "60s"),
        // RequestLog logs requests, and nothing listens to these events.
        Map.entry("spring.mvc.publish-request-handled-events", "false"),
        Map.entry("spring.web.resources.add-mappings", "false"),
        Map.entry("management.endpoints.web.exposure.include", "health,prometheus"),
        Map.entry("management.endpoints.web.base-path", "/"),
        Map.entry("management.endpoints.web.path-mapping.prometheus", "metrics"),
        Map.entry("management.endpoint.health.show-details", "never"),
        // What is degraded answers 200: the server does its work.
        Map.entry(
            "management.endpoint.health.status.order",
            "down,out-of-service," + MailHealth.DEGRADED + ",up,unknown"),
        Map.entry(
            "management.endpoint.health.group.readiness.include", "readinessState,storage,mail"),
        Map.entry("management.endpoint.health.group.readiness.additional-path", "server:/readyz"),
        Map.entry("management.endpoint.health.group.liveness.include", "livenessState"),
        Map.entry("management.endpoint.health.group.liveness.additional-path", "server:/livez"),
        // The same, and not to be hidden by PublicHealth.
        Map.entry("management.endpoint.health.probes.enabled", "false"),
        Map.entry("management.health.livenessstate.enabled", "true"),
        Map.entry("management.health.readinessstate.enabled", "true"));
  }

  /** {@return the port that it listens on, also where any free one was asked for} */
  public int port() {
    return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
  }

  /** {@return its address on this machine} */
  public URI address() {
    return URI.create("http://localhost:" + port());
  }

  /** All that it answers by a method of its own, as Spring holds it. */
  RequestMappingInfoHandlerMapping routes() {
    return context.getBean("requestMappingHandlerMapping", RequestMappingInfoHandlerMapping.class);
  }

  /** Takes no more requests, answers those that it has, and stops. */
  @Override
  public void close() {
    context.close();
  }
}
