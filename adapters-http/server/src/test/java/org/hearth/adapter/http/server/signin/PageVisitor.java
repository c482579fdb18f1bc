package org.hearth.adapter.http.server.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearth.adapter.http.server.deployment.Wire;

/** A browser that keeps its cookies and fills in the forms of the pages. */
final class PageVisitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final Wire wire;
  private final String source;
  private final Map<String, String> cookies = new TreeMap<>();

  PageVisitor(Wire wire, String source) {
    this.wire = wire;
    this.source = source;
  }

  /** The same browser in another network. */
  PageVisitor at(String other) {
    PageVisitor moved = new PageVisitor(wire, other);
    moved.cookies.putAll(cookies);
    return moved;
  }

  Wire.Answer get(String page) {
    return send("GET", page, "");
  }

  /** Opens a page with a form, and sends the form to an address of its own. */
  Wire.Answer submit(String page, String target, Map<String, String> fields) {
    Wire.Answer opened = get(page);
    Matcher token = TOKEN.matcher(opened.body());
    if (!token.find()) {
      throw new AssertionError("No form on " + page + ": " + opened.status());
    }
    return post(target, token.group(1), fields);
  }

  Wire.Answer post(String target, String token, Map<String, String> fields) {
    Map<String, String> all = new TreeMap<>(fields);
    all.put("_csrf", token);
    return send(
        "POST",
        target,
        all.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&")));
  }

  Wire.Answer signIn(String email, String password) {
    return submit("/sign-in", "/sign-in", Map.of("email", email, "password", password));
  }

  Optional<String> cookie(String name) {
    return Optional.ofNullable(cookies.get(name));
  }

  private Wire.Answer send(String method, String page, String body) {
    List<String> headers =
        new ArrayList<>(List.of("Accept", "text/html", "X-Forwarded-For", source));
    if (!body.isEmpty()) {
      headers.addAll(List.of("Content-Type", "application/x-www-form-urlencoded"));
    }
    if (!cookies.isEmpty()) {
      headers.addAll(
          List.of(
              "Cookie",
              cookies.entrySet().stream()
                  .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                  .collect(Collectors.joining("; "))));
    }
    Wire.Answer answer = wire.send(method, page, body, headers.toArray(String[]::new));
    answer.headers().getOrDefault("Set-Cookie", List.of()).forEach(this::keep);
    return answer;
  }

  private void keep(String cookie) {
    String[] pair = cookie.split(";", 2)[0].split("=", 2);
    if (pair[1].isEmpty()) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
