package org.hearth.adapter.http.server.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser that a test leads step by step. Hearth's public address leads it to one of the servers,
 * as a load balancer does.
 */
final class Browser {
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private URI server;

  Browser(URI server) {
    this.server = server;
  }

  /** From now on it is another server that answers. */
  void isLedTo(URI other) {
    server = other;
  }

  /** A page, or where to look instead. */
  record Answer(URI from, int status, String body, Map<String, List<String>> headers) {
    URI location() {
      return from.resolve(header("location"));
    }

    String header(String name) {
      return String.join(",", headers.getOrDefault(name, List.of()));
    }

    /** The value of a hidden field, or what a pattern with one group finds. */
    String field(String name) {
      Matcher field = Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]*)\"").matcher(body);
      if (!field.find()) {
        throw new AssertionError("There is no field " + name + " on the page of " + status);
      }
      return field.group(1);
    }
  }

  Answer get(String address) {
    return get(URI.create(Clients.HEARTH).resolve(address));
  }

  Answer get(URI address) {
    return send(address, HttpRequest.newBuilder(reached(address)).GET());
  }

  Answer post(URI address, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        address,
        HttpRequest.newBuilder(reached(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private URI reached(URI address) {
    return address.toString().startsWith(Clients.HEARTH)
        ? URI.create(server + address.toString().substring(Clients.HEARTH.length()))
        : address;
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private Answer send(URI address, HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          http.send(
              request.header("Accept", "text/html").timeout(Duration.ofMinutes(1)).build(),
              HttpResponse.BodyHandlers.ofString());
      return new Answer(address, response.statusCode(), response.body(), response.headers().map());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  Optional<HttpCookie> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .findFirst();
  }

  /** Puts another value into a cookie. */
  void alter(String name, String value) {
    cookie(name).orElseThrow().setValue(value);
  }

  /** Has a cookie again that it had before. */
  void restore(HttpCookie cookie) {
    cookies.getCookieStore().add(server, cookie);
  }
}
