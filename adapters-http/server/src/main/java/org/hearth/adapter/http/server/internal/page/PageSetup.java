package org.hearth.adapter.http.server.internal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.hearth.adapter.http.server.ServerDependencies;
import org.hearth.adapter.http.server.internal.authentication.Addresses;
import org.hearth.adapter.http.server.internal.page.view.Assets;
import org.hearth.adapter.http.server.internal.problem.ProblemWriter;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * What pages need of the server: their style sheets and icon, and forms that no other site can
 * send. A form that was open for too long is shown anew.
 */
@Configuration(proxyBeanMethods = false)
class PageSetup {
  private static final String[] PAGES = {
    "/",
    "/sign-in",
    "/sign-in/**",
    "/sign-out",
    "/password-link",
    "/choose-password",
    "/second-factor",
    "/second-factor/**",
    "/address-change",
    "/create-request/**",
    "/accounts/**",
    "/care-homes/**",
    "/patients/**",
    "/requests/**",
    "/support/**",
    "/home/**",
    "/sessions/**",
    "/users/**",
    "/imports/**",
    "/in-the-way/**",
    "/demo/mail",
    "/assets/**"
  };

  private static final String ASSETS = "classpath:" + Assets.FOLDER;

  @Bean
  WebMvcConfigurer pageAssets() {
    return new WebMvcConfigurer() {
      @Override
      public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/*.css", "/assets/*.svg").addResourceLocations(ASSETS);
        registry
            .addResourceHandler("/assets/*/*.css", "/assets/*/*.svg")
            .addResourceLocations(ASSETS)
            .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
            .resourceChain(true)
            .addResolver(
                new VersionResourceResolver().addFixedVersionStrategy(Assets.VERSION, "/**"));
      }
    };
  }

  @Bean
  @Order(1)
  SecurityFilterChain pageSecurity(
      HttpSecurity http, FormTokens tokens, ProblemWriter writer, ServerDependencies parts) {
    return http.addFilterBefore(
            new FormOrigin(parts.signIn().publicAddress(), writer), CsrfFilter.class)
        .securityMatcher(pages())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(tokens)
                    .ignoringRequestMatchers(PageSetup::checksItsTokenItself))
        .headers(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .exceptionHandling(
            refused ->
                refused.accessDeniedHandler(
                    (request, response, denied) -> {
                      // Not as the container does it, which may name the host that the caller
                      // named.
                      response.setStatus(HttpStatus.SEE_OTHER.value());
                      response.setHeader(HttpHeaders.LOCATION, "/sign-in");
                    }))
        .authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
        .build();
  }

  /** A form with a file, whose token is no parameter ({@link MultipartToken}). */
  private static boolean checksItsTokenItself(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/imports/new/")
        && String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
  }

  /** Calls of the API, which are most, are recognised first. */
  private static RequestMatcher pages() {
    RequestMatcher pages = Addresses.of(PAGES);
    return request -> !request.getRequestURI().startsWith(ApiPaths.V1) && pages.matches(request);
  }
}
