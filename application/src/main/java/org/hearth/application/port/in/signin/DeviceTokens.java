package org.hearth.application.port.in.signin;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The secrets by which a browser shows that a login was entered in it before, one for each login
 * (OWASP: device cookies). Each is known for one login alone, so that a token which an attacker
 * planted is worth nothing. They open nothing: guesses of strangers do not slow a user who has one.
 *
 * @param texts the newest last
 */
public record DeviceTokens(List<String> texts) {
  /** The tokens of a browser in which no user signed in. */
  public static final DeviceTokens NONE = new DeviceTokens(List.of());

  /** As many people as share a computer at a desk. */
  private static final int MOST = 8;

  private static final String SEPARATOR = ".";
  private static final Pattern TOKEN = Pattern.compile("[\\w-]{43}");

  public DeviceTokens {
    texts = List.copyOf(texts);
  }

  /** What a cookie has in it; what is no token is left out. */
  public static DeviceTokens parse(@Nullable String cookie) {
    return cookie == null || cookie.length() > MOST * 44
        ? NONE
        : new DeviceTokens(
            Stream.of(cookie.split(Pattern.quote(SEPARATOR), -1))
                .filter(text -> TOKEN.matcher(text).matches())
                .distinct()
                .toList());
  }

  /** For a cookie. */
  public String text() {
    return String.join(SEPARATOR, texts);
  }

  /** With one more; the oldest goes where there are too many. */
  public DeviceTokens with(String token) {
    return new DeviceTokens(
        Stream.concat(texts.stream().skip(Math.max(0, texts.size() - MOST + 1)), Stream.of(token))
            .collect(Collectors.toList()));
  }

  /** Masked. */
  @Override
  public String toString() {
    return "DeviceTokens[***]";
  }
}
