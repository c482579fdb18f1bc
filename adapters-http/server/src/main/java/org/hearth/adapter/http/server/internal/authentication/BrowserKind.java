package org.hearth.adapter.http.server.internal.authentication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What kind of browser calls, for people who look through their sessions. It decides nothing: a
 * browser can call itself anything.
 */
public final class BrowserKind {
  /**
   * Browsers by a mark in the header. The first mark that is found decides, since a header may also
   * have the marks of other browsers.
   */
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("SamsungBrowser/", "Samsung Internet");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("FxiOS/", "Firefox");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("CriOS/", "Chrome");
    BROWSERS.put("Safari/", "Safari");
    BROWSERS.put("Mozilla/", "Another browser");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Macintosh", "Mac");
    SYSTEMS.put("CrOS", "ChromeOS");
    SYSTEMS.put("Linux", "Linux");
  }

  private BrowserKind() {}

  /** Such as Firefox on Windows; empty for programs. */
  public static Optional<String> of(HttpServletRequest request) {
    return of(request.getHeader("User-Agent"));
  }

  static Optional<String> of(@Nullable String agent) {
    return agent == null
        ? Optional.empty()
        : known(BROWSERS, agent)
            .map(browser -> known(SYSTEMS, agent).map(on -> browser + " on " + on).orElse(browser));
  }

  private static Optional<String> known(Map<String, String> kinds, String agent) {
    return kinds.entrySet().stream()
        .filter(kind -> agent.contains(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
