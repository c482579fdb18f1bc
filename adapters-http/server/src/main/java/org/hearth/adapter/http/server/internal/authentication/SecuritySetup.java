package org.hearth.adapter.http.server.internal.authentication;

import static org.springframework.security.authorization.AuthenticatedAuthorizationManager.authenticated;

import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.internal.jetty.StorageFree;
import org.hearth.adapter.http.server.internal.web.ApiPaths;
import org.hearth.application.port.in.signin.Authentication;
import org.hearth.domain.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Finds out who calls. What they may do is decided behind the ports in (R18). */
@Configuration(proxyBeanMethods = false)
class SecuritySetup {
  private static final String[] OPEN = {
    "/api/v1/sessions",
    "/api/v1/sign-ins",
    "/api/v1/sign-ins/*",
    "/api/v1/password-links",
    "/api/v1/passwords",
    "/api/v1/address-changes",
    "/error"
  };

  /** Providers do not become beans, so that nothing else takes them for its own. */
  @Bean
  AuthenticationManager authenticationManager(
      Authentication authentication, ServerOptions options) {
    JwtActors actors = new JwtActors(authentication.signInWithOidc());
    AuthenticationProvider sessions = new SessionTokens(authentication.sessions());
    AuthenticationProvider issued =
        options
            .issuer()
            .<AuthenticationProvider>map(
                issuer -> new IssuedTokens(issuer, options.audience(), actors))
            .orElse(sessions);
    return new ProviderManager(
        new BearerTokens(new ProgramTokens(authentication.knowProgram()), sessions, issued));
  }

  /** The duration of each filter is not used, and measuring it takes longer than the filters do. */
  @Bean
  SecurityObservationSettings observations() {
    return SecurityObservationSettings.noObservations();
  }

  /**
   * Routes that answer all callers alike authenticate none of them, since looking up a session
   * needs the storage.
   */
  @Bean
  @Order(0)
  SecurityFilterChain storageFree(HttpSecurity http) {
    RequestMatcher free = Addresses.of(StorageFree.patterns());
    return http.securityMatcher(
            request -> !request.getRequestURI().startsWith(ApiPaths.V1) && free.matches(request))
        .sessionManagement(AbstractHttpConfigurer::disable)
        .securityContext(AbstractHttpConfigurer::disable)
        .servletApi(AbstractHttpConfigurer::disable)
        .csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .build();
  }

  @Bean
  SecurityFilterChain api(
      HttpSecurity http, AuthenticationManager authentication, ProblemEntryPoint entryPoint) {
    // Every call is authenticated anew: no state is kept between calls.
    return http.sessionManagement(AbstractHttpConfigurer::disable)
        .securityContext(
            context ->
                context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
        .servletApi(AbstractHttpConfigurer::disable)
        .csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .oauth2ResourceServer(
            tokens ->
                tokens
                    .authenticationEntryPoint(entryPoint)
                    .accessDeniedHandler(entryPoint)
                    .authenticationManagerResolver(request -> authentication))
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(entryPoint).accessDeniedHandler(entryPoint))
        .authenticationManager(authentication)
        .authorizeHttpRequests(
            routes ->
                routes
                    .requestMatchers("/metrics")
                    .access((who, request) -> new AuthorizationDecision(runsHearth(who.get())))
                    .anyRequest()
                    .access(knownUnlessOpen()))
        .build();
  }

  /**
   * Open routes admit every caller, the others only authenticated ones. Patterns are matched for
   * unauthenticated callers only: that takes time, and nearly all callers are authenticated.
   */
  private static AuthorizationManager<RequestAuthorizationContext> knownUnlessOpen() {
    RequestMatcher open = Addresses.of(OPEN);
    AuthorizationManager<RequestAuthorizationContext> known = authenticated();
    return (who, call) ->
        isStranger() && open.matches(call.getRequest())
            ? new AuthorizationDecision(true)
            : known.authorize(who, call);
  }

  private static boolean isStranger() {
    return SecurityContextHolder.getContext().getAuthentication() == null;
  }

  /** Whether the caller operates the installation (support or Hearth itself). */
  private static boolean runsHearth(
      org.springframework.security.core.@Nullable Authentication who) {
    return who instanceof SignedInActor signedIn
        && (signedIn.actor() instanceof Actor.Support
            || signedIn.actor() instanceof Actor.HearthSystem);
  }
}
