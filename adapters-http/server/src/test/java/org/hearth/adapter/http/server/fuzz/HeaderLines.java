package org.hearth.adapter.http.server.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Headers besides who calls: right, lying, and hostile. */
final class HeaderLines {
  private static final List<String> MEDIA_TYPES =
      List.of(
          "text/plain",
          "application/xml",
          "text/csv",
          "application/json;charset=utf-16",
          "application/json; charset=iso-8859-1",
          "application/json;charset=nonsense",
          "nonsense",
          "application/json;",
          "*/*",
          "application/*",
          "multipart/form-data; boundary=x",
          "application/x-www-form-urlencoded",
          "application/merge-patch+json",
          "/",
          "",
          "a/b;c");
  private static final List<String> ACCEPTED =
      List.of(
          "*/*",
          "application/json",
          "text/plain",
          "application/xml;q=0.1",
          "a/b/c",
          "",
          ";",
          "text/csv",
          "application/problem+json",
          "application/json;q=2",
          "image/*, text/html");

  private final Dice dice;
  private final Known known;

  HeaderLines(Dice dice, Known known) {
    this.dice = dice;
    this.known = known;
  }

  List<String> right(String mediaType, boolean idempotentCalls) {
    List<String> lines = new ArrayList<>();
    if (!mediaType.isEmpty()) {
      lines.add("Content-Type: " + mediaType);
    }
    if (idempotentCalls && dice.percent(30)) {
      lines.add("Idempotency-Key: k" + dice.digits(dice.pick(2, 9)));
    }
    return lines;
  }

  List<String> wrong(String mediaType) {
    List<String> lines = new ArrayList<>();
    if (dice.percent(70)) {
      lines.add("Content-Type: " + (dice.percent(60) ? mediaType : dice.pick(MEDIA_TYPES)));
    }
    if (dice.percent(30)) {
      lines.add("Accept: " + dice.pick(ACCEPTED));
    }
    if (dice.percent(30)) {
      lines.add(
          "If-Match: "
              + dice.pick(
                  "*",
                  "\"1\"",
                  "\"0\"",
                  "W/\"1\"",
                  "1",
                  "\"x\"",
                  "",
                  "\"1\", \"2\"",
                  "\"" + "9".repeat(30) + "\"",
                  known.one("etag", dice)));
    }
    if (dice.percent(30)) {
      lines.add(
          "Idempotency-Key: "
              + dice.pick(
                  "",
                  "k1",
                  "k2",
                  "x".repeat(255),
                  "x".repeat(256),
                  "a b",
                  "\u00e9",
                  "\t",
                  "'; --",
                  "k\u0001"));
    }
    if (dice.percent(20)) {
      lines.add(odd());
    }
    return lines;
  }

  private String odd() {
    return dice.pick(
        "Content-Encoding: gzip",
        "Content-Encoding: br, nonsense",
        "X-Request-Id: <script>\u00ff",
        "X-Request-Id: 00000000-0000-0000-0000-000000000000",
        "Hearth-On-Shift: " + "N\u00fc".repeat(400),
        "Hearth-On-Shift: a\u0000b",
        "X-Forwarded-For: 1.2.3.4\r\nX-Injected: yes",
        "X-HTTP-Method-Override: DELETE",
        "Range: bytes=0-",
        "If-None-Match: \"1\"",
        "If-Modified-Since: yesterday",
        "Cookie: a=b; JSESSIONID=\u00ff; c",
        "Expect: 100-continue",
        "Expect: nonsense",
        "Origin: null",
        "No colon here",
        ": no name",
        "Bad Name: x",
        " folded: x",
        "Transfer-Encoding: nonsense",
        "Content-Length: 5",
        "X-Long: " + "x".repeat(dice.pick(5_000, 9_000)),
        "Accept-Language: xx-\u00ff;q=9",
        "Connection: close");
  }
}
