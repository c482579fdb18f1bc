package org.hearth.adapter.http.server.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.Wire;
import org.junit.jupiter.api.Test;

class AnIssuerThatIsDownTest {
  @Test
  void hearth_starts_without_it_says_so_and_finds_it_when_it_is_up() throws IOException {
    int port = freePort();
    People people = new People();
    people.add(Person.named("sue", "Sue", "support"));
    ServerOptions options =
        ServerOptions.local(0)
            .withIssuer(URI.create("http://127.0.0.1:" + port))
            .withClient(Clients.PAGES);
    try (Deployment deployment = Deployment.of(1, options, URI.create(Clients.HEARTH))) {
      Browser browser = new Browser(deployment.server(0).address());

      assertUnreachable(browser, "/sign-in/organisation");
      Wire.Answer unanswered = call(deployment, "any.token.there-is");
      assertThat(unanswered.status()).isEqualTo(503);
      assertThat(unanswered.json().get("code").asString()).isEqualTo("issuer-unavailable");

      try (RealIssuer issuer = RealIssuer.at(port, people)) {
        assertThat(issuer.address()).isEqualTo(options.issuer().orElseThrow());
        URI back = new Visit(browser).agree(browser.get("/sign-in/organisation").location(), "sue");
        assertThat(browser.get(back).location()).hasPath("/");
        assertThat(browser.get("/").body()).contains("Sue");
        String token = new Tool(issuer.address(), Clients.TOOL).ownToken();
        assertThat(callUntilItIsLookedUp(deployment, token).status()).isEqualTo(200);
      }

      Browser late = new Browser(deployment.server(0).address());
      String state =
          late.get("/sign-in/organisation")
              .location()
              .getQuery()
              .replaceAll(".*&state=([^&]+).*", "$1");
      assertUnreachable(late, "/sign-in/callback?code=1&state=" + Browser.encoded(state));
    }
  }

  private static Wire.Answer call(Deployment deployment, String token) {
    return deployment
        .wire(0)
        .send("GET", "/api/v1/sessions/current", "", "Authorization", "Bearer " + token);
  }

  /** An issuer that was down is looked up again after a second; until then it is unavailable. */
  private static Wire.Answer callUntilItIsLookedUp(Deployment deployment, String token) {
    long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    Wire.Answer answer = call(deployment, token);
    while (answer.status() == 503 && System.nanoTime() < patience) {
      answer = call(deployment, token);
    }
    return answer;
  }

  private static void assertUnreachable(Browser browser, String page) {
    Browser.Answer answer = browser.get(page);
    assertThat(answer.location()).hasPath("/sign-in").hasQuery("problem=unreachable");
    Browser.Answer shown = browser.get(answer.location());
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.body())
        .contains("Your organisation's accounts cannot be reached.", "Try again in a few minutes");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
