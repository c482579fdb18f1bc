package org.hearth.adapter.http.server.call;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.adapter.http.server.problem.ProblemException;
import org.hearth.domain.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** An account's version as HTTP writes it: {@code "3"}. */
final class ETag {
  private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})\"");

  private ETag() {}

  static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * The version of an If-Match header; empty where there is none, or it takes any.
   *
   * @throws ProblemException stale-version where it is no version of an account
   */
  static OptionalLong version(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.strip().equals("*")) {
      return OptionalLong.empty();
    }
    Matcher matcher = FORM.matcher(ifMatch.strip());
    if (!matcher.matches()) {
      throw ProblemException.of(new Refusal.StaleVersion());
    }
    return OptionalLong.of(Long.parseLong(matcher.group(1)));
  }
}
