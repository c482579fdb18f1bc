package org.hearth.adapter.http.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** A program that is a client of the issuer, and gets tokens for Hearth's API from it. */
record Tool(URI issuer, String client) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters";

  /** A token for the program itself. */
  String ownToken() {
    return token("grant_type=client_credentials");
  }

  /** A token for a user who signs in at the issuer. */
  String tokenFor(Browser browser, String user) {
    URI question =
        URI.create(
            issuer
                + "/oauth2/authorize?response_type=code&scope=openid%20profile&state=here&client_id="
                + client
                + "&redirect_uri="
                + Browser.encoded(Clients.TOOL_ADDRESS)
                + "&code_challenge_method=S256&code_challenge="
                + challenge());
    String back = new Visit(browser).agree(question, user).toString();
    assertThat(back).startsWith(Clients.TOOL_ADDRESS);
    return token(
        "grant_type=authorization_code&code="
            + back.replaceAll(".*[?&]code=([^&]+).*", "$1")
            + "&code_verifier="
            + VERIFIER
            + "&redirect_uri="
            + Browser.encoded(Clients.TOOL_ADDRESS));
  }

  private String token(String form) {
    String credentials = client + ":" + Browser.encoded(Clients.secret(client));
    HttpRequest request =
        HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder()
                        .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    try {
      HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      return JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String challenge() {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              MessageDigest.getInstance("SHA-256")
                  .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
