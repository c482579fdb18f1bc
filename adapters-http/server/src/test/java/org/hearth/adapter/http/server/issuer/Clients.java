package org.hearth.adapter.http.server.issuer;

import java.util.List;
import org.hearth.adapter.http.server.ClientOfIssuer;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

/** Whom the issuer knows: Hearth's pages, a program of an organisation, and some without use. */
final class Clients {
  /** Where browsers find Hearth, whichever server it is that answers them. */
  static final String HEARTH = "http://hearth.example";

  static final ClientOfIssuer PAGES = new ClientOfIssuer("hearth-pages", "known to the issuer");

  /** A program that calls the API for people, and for itself. */
  static final String TOOL = "tool";

  /** Its tokens are over when it gets them. */
  static final String LATE = "late";

  /** Its tokens are meant for another service. */
  static final String ELSEWHERE = "elsewhere";

  /** A client without claims about Hearth. */
  static final String WITHOUT_ACTOR = "nobody";

  static final String TOOL_ADDRESS = "http://tool.example/back";

  static final List<RegisteredClient> ALL =
      List.of(
          client(PAGES.id(), PAGES.secret())
              .redirectUri(HEARTH + "/sign-in/callback")
              .clientSettings(
                  ClientSettings.builder()
                      .requireProofKey(true)
                      .requireAuthorizationConsent(true)
                      .build())
              .build(),
          client(TOOL, secret(TOOL)).redirectUri(TOOL_ADDRESS).build(),
          client(LATE, secret(LATE)).redirectUri(TOOL_ADDRESS).build(),
          client(ELSEWHERE, secret(ELSEWHERE)).redirectUri(TOOL_ADDRESS).build(),
          client(WITHOUT_ACTOR, secret(WITHOUT_ACTOR)).redirectUri(TOOL_ADDRESS).build());

  private Clients() {}

  /** The issuer wants each client to have another. */
  static String secret(String client) {
    return "a secret of " + client;
  }

  private static RegisteredClient.Builder client(String id, String secret) {
    return RegisteredClient.withId(id)
        .clientId(id)
        .clientSecret("{noop}" + secret)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .scope("openid")
        .scope("profile");
  }
}
