package org.hearth.adapter.http.server.issuer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What the issuer says in its tokens, beside what the protocol wants said. */
record IssuedClaims(People people) implements OAuth2TokenCustomizer<JwtEncodingContext> {
  private static final Duration LONG_AGO = Duration.ofMinutes(10);
  private static final Map<String, Object> PROGRAM =
      Map.of("name", "Nightly program", "hearth_role", "system");

  @Override
  public void customize(JwtEncodingContext context) {
    String client = context.getRegisteredClient().getClientId();
    String who = Objects.requireNonNull(context.<Authentication>getPrincipal()).getName();
    if (context.getTokenType().getValue().equals(OAuth2ParameterNames.ACCESS_TOKEN)) {
      context.getClaims().audience(List.of(client.equals(Clients.ELSEWHERE) ? client : "hearth"));
    }
    if (client.equals(Clients.LATE)) {
      context.getClaims().issuedAt(Instant.now().minus(LONG_AGO.multipliedBy(2)));
      context.getClaims().expiresAt(Instant.now().minus(LONG_AGO));
    }
    Map<String, Object> said =
        people
            .find(who)
            .map(Person::claims)
            .orElse(client.equals(Clients.WITHOUT_ACTOR) ? Map.of() : PROGRAM);
    said.forEach(context.getClaims()::claim);
  }
}
