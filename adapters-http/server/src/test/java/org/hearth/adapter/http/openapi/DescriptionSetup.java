package org.hearth.adapter.http.openapi;

import io.swagger.v3.core.jackson.ModelResolver;
import org.hearth.adapter.http.server.internal.query.ParameterFamily;
import org.hearth.adapter.http.server.internal.web.Call;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Has springdoc describe the routes, and say what Hearth's own annotations and types say. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class DescriptionSetup {
  static final String PATH = "/description";

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Call.class)
        .addAnnotationsToIgnore(ParameterFamily.class);
  }

  /** Springdoc's description is open to every caller. */
  @Bean
  @Order(0)
  SecurityFilterChain description(HttpSecurity http) {
    return http.securityMatcher(PATH)
        .authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
        .build();
  }

  @Bean
  ModelResolver names(ObjectMapperProvider mappers) {
    return new ModelResolver(mappers.jsonMapper(), new SchemaNames());
  }

  @Bean
  WireTypes wireTypes() {
    return new WireTypes();
  }

  @Bean
  GlobalOperationCustomizer operations() {
    return new Operations();
  }

  @Bean
  GlobalOpenApiCustomizer whole(WireTypes types) {
    return new WholeDescription(types);
  }
}
