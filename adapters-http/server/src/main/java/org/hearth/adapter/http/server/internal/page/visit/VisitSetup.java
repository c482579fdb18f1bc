package org.hearth.adapter.http.server.internal.page.visit;

import java.util.List;
import org.hearth.adapter.http.server.internal.page.form.SentFormResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Has pages know their users and their forms. */
@Configuration(proxyBeanMethods = false)
class VisitSetup {
  @Bean
  WebMvcConfigurer visits(VisitInterceptor interceptor, VisitResolver visits) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(interceptor).order(Ordered.HIGHEST_PRECEDENCE);
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(visits);
        resolvers.add(new SentFormResolver());
      }
    };
  }
}
