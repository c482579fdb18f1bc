package org.hearth.adapter.http.server.internal.oidc;

import java.net.URI;
import java.util.Map;
import org.hearth.adapter.http.server.internal.authentication.IssuerRequests;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestOperations;

/** What the issuer is asked. */
final class IssuerCalls {
  private static final ParameterizedTypeReference<Map<String, Object>> JSON =
      new ParameterizedTypeReference<>() {};

  private final ClientHttpRequestFactory requests = IssuerRequests.impatient();

  /** What the issuer says of itself (OpenID Connect Discovery). */
  Map<String, Object> metadata(URI issuer) {
    Map<String, Object> said =
        RestClient.builder()
            .requestFactory(requests)
            .build()
            .get()
            .uri(issuer.toString().replaceAll("/+$", "") + "/.well-known/openid-configuration")
            .retrieve()
            .body(JSON);
    return said == null ? Map.of() : said;
  }

  /** Exchanges a code for tokens. */
  RestClientAuthorizationCodeTokenResponseClient tokens() {
    RestClientAuthorizationCodeTokenResponseClient tokens =
        new RestClientAuthorizationCodeTokenResponseClient();
    tokens.setRestClient(
        RestClient.builder()
            .requestFactory(requests)
            .configureMessageConverters(
                converters ->
                    converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build());
    return tokens;
  }

  /** Fetches keys. */
  RestOperations keys() {
    return IssuerRequests.restrained();
  }
}
