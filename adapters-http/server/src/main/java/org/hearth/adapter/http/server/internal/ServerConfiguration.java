package org.hearth.adapter.http.server.internal;

import java.util.List;
import org.hearth.adapter.http.server.ServerDependencies;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.internal.cookie.Cookies;
import org.hearth.adapter.http.server.internal.health.WatchedMailer;
import org.hearth.adapter.http.server.internal.json.JsonFirstAdapter;
import org.hearth.adapter.http.server.internal.limit.RateInterceptor;
import org.hearth.adapter.http.server.internal.oidc.OidcLogin;
import org.hearth.adapter.http.server.internal.query.FamilyResolver;
import org.hearth.adapter.http.server.internal.query.ParameterInterceptor;
import org.hearth.adapter.http.server.internal.query.StrictValues;
import org.hearth.adapter.http.server.internal.web.CallResolver;
import org.hearth.adapter.http.server.internal.web.PolicyInterceptor;
import org.hearth.adapter.http.wire.WireMapper;
import org.hearth.application.EmbeddedHearth;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.audit.SealedTrail;
import org.hearth.application.port.in.idempotency.IdempotentCalls;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.application.port.in.retention.ApplyRetention;
import org.hearth.application.port.in.signin.Authentication;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.MappedInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import tools.jackson.databind.json.JsonMapper;

/** The beans of the server; storage and settings come from the host. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class ServerConfiguration {
  @Bean
  Settings settings(ServerDependencies parts) {
    return parts.settings();
  }

  @Bean
  EmbeddedHearth hearth(ServerDependencies parts, ServerOptions options, WatchedMailer mailer) {
    return Hearth.builder(parts.storage())
        .settings(parts.settings())
        .signIn(parts.signIn())
        .passwordHasher(parts.passwords())
        .mailer(mailer)
        .sealKeys(parts.sealKeys())
        .retention(parts.retention())
        .importLimits(options.limits().imports().waiting())
        .build();
  }

  @Bean
  IdempotentCalls idempotentCalls(EmbeddedHearth hearth) {
    return hearth.idempotentCalls();
  }

  @Bean
  SealedTrail sealedTrail(EmbeddedHearth hearth) {
    return hearth.sealedTrail();
  }

  @Bean
  ApplyRetention applyRetention(EmbeddedHearth hearth) {
    return hearth.retention();
  }

  @Bean
  ImportService importJobs(EmbeddedHearth hearth) {
    return hearth.importJobs();
  }

  @Bean
  Authentication authentication(EmbeddedHearth hearth) {
    return hearth.authentication();
  }

  @Bean
  Cookies cookies(ServerDependencies parts) {
    return Cookies.of(parts.signIn().publicAddress());
  }

  @Bean
  OidcLogin organisationAccounts(ServerOptions options, ServerDependencies parts, Cookies cookies) {
    return OidcLogin.of(options, parts.signIn().publicAddress(), cookies);
  }

  @Bean
  JsonMapper wireMapper() {
    return WireMapper.strict();
  }

  @Bean
  WebMvcRegistrations routing(JsonMapper mapper) {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new JsonFirstAdapter(mapper);
      }
    };
  }

  @Bean
  WebMvcConfigurer routes(
      CallResolver calls,
      FamilyResolver families,
      PolicyInterceptor policy,
      RateInterceptor rates) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(calls);
        resolvers.add(families);
      }

      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(policy);
        registry.addInterceptor(rates);
      }

      @Override
      public void addFormatters(FormatterRegistry registry) {
        StrictValues.register(registry);
      }
    };
  }

  /** At every address, also those of health and metrics. */
  @Bean
  MappedInterceptor parameters() {
    return new MappedInterceptor(null, new ParameterInterceptor());
  }
}
