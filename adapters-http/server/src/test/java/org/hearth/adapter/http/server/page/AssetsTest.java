package org.hearth.adapter.http.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The style sheets and the icon, which a browser fetches once. */
class AssetsTest {
  private static final Pattern ADDRESS = Pattern.compile("\"(/assets/[^\"]+)\"");

  private final PageServer server = new PageServer();
  private final HttpClient browser = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void a_browser_keeps_what_a_page_refers_to() throws Exception {
    List<String> addresses =
        ADDRESS.matcher(get("/sign-in").body()).results().map(found -> found.group(1)).toList();

    assertThat(addresses).hasSize(3);
    for (String address : addresses) {
      HttpResponse<String> asset = get(address);
      assertThat(asset.statusCode()).isEqualTo(200);
      assertThat(asset.headers().allValues("Cache-Control"))
          .containsExactly("max-age=31536000, public, immutable");
    }
  }

  @Test
  void an_address_of_another_version_has_nothing_that_a_browser_would_keep() throws Exception {
    Matcher address = ADDRESS.matcher(get("/sign-in").body());
    assertThat(address.find()).isTrue();
    String other = address.group(1).replaceFirst("/assets/[^/]+/", "/assets/0-0-0/");

    HttpResponse<String> none = get(other);

    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.headers().allValues("Cache-Control")).containsExactly("no-store");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = server.address().resolve(path);
    return browser.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}
