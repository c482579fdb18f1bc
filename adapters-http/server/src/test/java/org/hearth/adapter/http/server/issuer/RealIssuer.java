package org.hearth.adapter.http.server.issuer;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** An issuer that answers on this machine, under another name than Hearth's servers. */
final class RealIssuer implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private RealIssuer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static RealIssuer with(People people) {
    return at(0, people);
  }

  static RealIssuer at(int port, People people) {
    return new RealIssuer(
        new SpringApplicationBuilder(IssuerConfiguration.class)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .registerShutdownHook(false)
            .initializers(
                (GenericApplicationContext context) ->
                    context.registerBean(People.class, () -> people))
            .properties(
                Map.of(
                    "server.port",
                    port,
                    "server.address",
                    "127.0.0.1",
                    // The log is one for the whole process.
                    "logging.config",
                    "classpath:org/hearth/adapter/http/server/logback.xml",
                    "spring.jmx.enabled",
                    "false"))
            .run());
  }

  URI address() {
    return URI.create(
        "http://127.0.0.1:"
            + Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort());
  }

  @Override
  public void close() {
    context.close();
  }
}
