package org.hearth.adapter.http.server.internal.page.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.adapter.http.wire.ProblemJson;

/**
 * What a form was refused for because the account has changed since the form was opened. The form
 * is shown again with what was typed, beside what is stored now, and for the version that is stored
 * now.
 */
public final class ConcurrentChange {
  /** The hidden field of a form that changes one version of an account. */
  public static final String VERSION = "version";

  /** No account has it, so that a form without a version changes nothing. */
  private static final long NO_VERSION = -1;

  private ConcurrentChange() {}

  /** The version of an account that a form was filled in from. */
  public static long version(String text) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : NO_VERSION;
  }

  /** Whether the form itself can show the change, and be sent again. */
  public static boolean isOnForm(ProblemJson problem, Map<String, String> form) {
    return problem.code().equals("stale-version") && form.containsKey(VERSION);
  }

  /** What was typed, for the version that is stored now. */
  static Map<String, String> renewed(Map<String, String> typed, Map<String, String> stored) {
    Map<String, String> renewed = new LinkedHashMap<>(typed);
    renewed.put(VERSION, stored.getOrDefault(VERSION, ""));
    return renewed;
  }

  /** A field that was left blank stays as it is stored, and so does not differ. */
  static List<Difference> differences(Map<String, String> typed, Map<String, String> stored) {
    Map<String, String> now = withWholeDates(stored);
    List<Difference> found = new ArrayList<>();
    withWholeDates(typed)
        .forEach(
            (name, text) ->
                FieldLabel.of(name)
                    .filter(label -> !text.isBlank() && now.containsKey(name))
                    .filter(label -> !text.strip().equals(now.get(name)))
                    .map(label -> new Difference(label.label(), now.getOrDefault(name, ""), text))
                    .ifPresent(found::add));
    return found;
  }

  private static Map<String, String> withWholeDates(Map<String, String> fields) {
    Map<String, String> whole = new LinkedHashMap<>();
    fields.forEach(
        (name, text) -> {
          if (name.endsWith(DateFields.DAY)) {
            String date = name.substring(0, name.length() - DateFields.DAY.length());
            whole.put(
                date,
                DateFields.text(
                    text,
                    fields.getOrDefault(date + DateFields.MONTH, ""),
                    fields.getOrDefault(date + DateFields.YEAR, "")));
          } else {
            whole.put(name, text);
          }
        });
    return whole;
  }
}
