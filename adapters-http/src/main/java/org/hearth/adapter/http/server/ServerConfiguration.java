package org.hearth.adapter.http.server;

import java.util.List;
import org.hearth.adapter.http.server.call.CallResolver;
import org.hearth.adapter.http.server.call.JsonFirstAdapter;
import org.hearth.adapter.http.server.call.PathFirstMapping;
import org.hearth.adapter.http.server.call.PolicyInterceptor;
import org.hearth.adapter.http.server.cookie.Cookies;
import org.hearth.adapter.http.server.health.WatchedPost;
import org.hearth.adapter.http.server.limit.RateInterceptor;
import org.hearth.adapter.http.server.organisation.OrganisationAccounts;
import org.hearth.adapter.http.server.query.FamilyResolver;
import org.hearth.adapter.http.server.query.ParameterInterceptor;
import org.hearth.adapter.http.server.query.StrictValues;
import org.hearth.adapter.http.wire.WireMapper;
import org.hearth.application.Hearth;
import org.hearth.application.audit.SealedTrail;
import org.hearth.application.imports.job.ImportDesk;
import org.hearth.application.once.Once;
import org.hearth.application.retention.ApplyRetention;
import org.hearth.application.settings.Settings;
import org.hearth.application.signin.Entrance;
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
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** What the server is made of, round a storage and settings that somebody else brings. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class ServerConfiguration {

  @Bean
  Settings settings(ServerParts parts) {
    return parts.settings();
  }

  @Bean
  Hearth hearth(ServerParts parts) {
    return Hearth.on(parts.storage(), parts.settings());
  }

  @Bean
  Once once(ServerParts parts) {
    return new Once(parts.storage(), parts.settings());
  }

  @Bean
  SealedTrail sealedTrail(ServerParts parts) {
    return SealedTrail.on(parts.storage(), parts.settings(), parts.sealKeys());
  }

  @Bean
  ApplyRetention applyRetention(ServerParts parts) {
    return ApplyRetention.on(
        parts.storage(), parts.settings(), parts.retention(), parts.sealKeys());
  }

  @Bean
  ImportDesk importDesk(ServerParts parts, ServerOptions options) {
    return ImportDesk.on(parts.storage(), parts.settings(), options.limits().imports().waiting());
  }

  @Bean
  Entrance entrance(ServerParts parts, WatchedPost post) {
    return Entrance.on(parts.storage(), parts.settings(), parts.signIn(), parts.passwords(), post);
  }

  @Bean
  Cookies cookies(ServerParts parts) {
    return Cookies.of(parts.signIn().publicAddress());
  }

  @Bean
  OrganisationAccounts organisationAccounts(
      ServerOptions options, ServerParts parts, Cookies cookies) {
    return OrganisationAccounts.of(options, parts.signIn().publicAddress(), cookies);
  }

  @Bean
  JsonMapper wireMapper() {
    return WireMapper.strict();
  }

  @Bean
  WebMvcRegistrations routing(JsonMapper mapper) {
    return new WebMvcRegistrations() {
      @Override
      public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new PathFirstMapping();
      }

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
