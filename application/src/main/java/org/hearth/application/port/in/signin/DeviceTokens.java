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

  /**
   * Keeps a copy of the tokens, in their order.
   *
   * @param texts the newest last
   */
  public DeviceTokens {
    texts = List.copyOf(texts);
  }

  /**
   * {@return what a cookie has in it; what is no token is left out}
   *
   * @param cookie as the browser sent it
   */
  public static DeviceTokens parse(@Nullable String cookie) {
    return cookie == null || cookie.length() > MOST * 44
        ? NONE
        : new DeviceTokens(
            Stream.of(cookie.split(Pattern.quote(SEPARATOR), -1))
                .filter(text -> TOKEN.matcher(text).matches())
                .distinct()
                .toList());
  }

  /**
   * For a cookie.
   *
   * @return the tokens in one line
   */
  public String text() {
    return String.join(SEPARATOR, texts);
  }

  /**
   * With one more; the oldest goes where there are too many.
   *
   * @param token as it was sent
   * @return the same tokens, and this one as the newest
   */
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
