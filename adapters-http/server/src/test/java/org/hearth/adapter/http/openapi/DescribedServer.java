package org.hearth.adapter.http.openapi;

import java.net.URI;
import org.hearth.adapter.http.server.ServerDependencies;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.internal.ServerConfiguration;
import org.hearth.adapter.inmemory.InMemoryStorage;
import org.hearth.application.Settings;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.testkit.signin.CheapPasswords;
import org.hearth.testkit.signin.Mailboxes;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The server with springdoc in it. */
final class DescribedServer {
  private DescribedServer() {}

  static ConfigurableApplicationContext start() {
    ServerDependencies parts =
        new ServerDependencies(
            new InMemoryStorage(),
            Settings.standard(),
            SignInSettings.standard(URI.create("http://localhost")),
            new CheapPasswords(),
            new Mailboxes());
    return new SpringApplicationBuilder(ServerConfiguration.class, DescriptionSetup.class)
        .bannerMode(Banner.Mode.OFF)
        .initializers(
            (GenericApplicationContext context) -> {
              context.registerBean(ServerDependencies.class, () -> parts);
              context.registerBean(ServerOptions.class, () -> ServerOptions.local(0));
            })
        .properties(
            "server.port=0",
            "logging.level.root=error",
            "spring.web.resources.add-mappings=false",
            "springdoc.api-docs.path=" + DescriptionSetup.PATH,
            "springdoc.api-docs.version=openapi_3_1",
            "springdoc.paths-to-match=/api/v1/**",
            "springdoc.override-with-generic-response=false",
            "springdoc.writer-with-default-pretty-printer=true")
        .run();
  }
}
