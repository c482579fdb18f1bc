package org.hearth.app.config;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearth.app.failure.CommandFailure;

/** The environment variables by which an installation is set up. */
public record Environment(Map<String, String> variables) {
  public static final String DATABASE_URL = "HEARTH_DB_URL";
  public static final String DATABASE_USER = "HEARTH_DB_USER";
  public static final String DATABASE_PASSWORD = "HEARTH_DB_PASSWORD";
  public static final String DATA_KEY = "HEARTH_DATA_KEY";
  public static final String DATABASE_ANSWER = "HEARTH_DB_ANSWER_SECONDS";
  public static final String DATABASE_LONG_ANSWER = "HEARTH_DB_LONG_ANSWER_SECONDS";
  public static final String ALLOW_TEST_NUMBERS = "HEARTH_ALLOW_TEST_NUMBERS";
  public static final String SMTP_URL = "HEARTH_SMTP_URL";
  public static final String SMTP_USER = "HEARTH_SMTP_USER";
  public static final String SMTP_PASSWORD = "HEARTH_SMTP_PASSWORD";
  public static final String SMTP_WITHOUT_TLS = "HEARTH_SMTP_WITHOUT_TLS";
  public static final String MAIL_FROM = "HEARTH_MAIL_FROM";
  public static final String MAIL_FOLDER = "HEARTH_MAIL_FOLDER";
  public static final String ADDRESS = "HEARTH_ADDRESS";
  public static final String PUBLIC_ADDRESS = "HEARTH_PUBLIC_ADDRESS";
  public static final String PROXY_HOPS = "HEARTH_PROXY_HOPS";
  public static final String PROXY_HEADER = "HEARTH_PROXY_HEADER";

  /** What was set before the proxies were counted. */
  public static final String BEHIND_PROXY = "HEARTH_BEHIND_PROXY";

  public static final String ISSUER = "HEARTH_ISSUER";
  public static final String AUDIENCE = "HEARTH_AUDIENCE";
  public static final String CLIENT_ID = "HEARTH_CLIENT_ID";
  public static final String CLIENT_SECRET = "HEARTH_CLIENT_SECRET";
  public static final String SESSION_HOURS = "HEARTH_SESSION_HOURS";
  public static final String SESSION_IDLE_MINUTES = "HEARTH_SESSION_IDLE_MINUTES";
  public static final String AUDIT_KEY = "HEARTH_AUDIT_KEY";
  public static final String SEARCHES = "HEARTH_SEARCHES_A_MINUTE";
  public static final String REGISTRATIONS = "HEARTH_REGISTRATIONS_A_MINUTE";
  public static final String EXPORTS = "HEARTH_EXPORTS_A_MINUTE";
  public static final String IMPORTS = "HEARTH_IMPORTS_A_MINUTE";
  public static final String IMPORTS_AT_ONCE = "HEARTH_IMPORTS_AT_ONCE";
  public static final String IMPORT_ROWS_AT_ONCE = "HEARTH_IMPORT_ROWS_AT_ONCE";
  public static final String IMPORTS_WAITING = "HEARTH_IMPORTS_WAITING";
  public static final String IMPORT_STORAGE = "HEARTH_IMPORT_STORAGE_MB";
  public static final String REFUSALS = "HEARTH_REFUSALS_A_MINUTE";
  public static final String SIGN_INS_WAITING = "HEARTH_SIGN_INS_WAITING";
  public static final String SIGN_INS_OF_SOURCE = "HEARTH_SIGN_INS_A_MINUTE";
  public static final String SIGN_INS_OF_LOGIN = "HEARTH_SIGN_INS_OF_LOGIN_A_MINUTE";
  public static final String KEEP_ANSWERS = "HEARTH_KEEP_ANSWERS_DAYS";
  public static final String KEEP_IMPORTS = "HEARTH_KEEP_IMPORTS_DAYS";
  public static final String KEEP_AUDIT = "HEARTH_KEEP_AUDIT_YEARS";
  public static final String SECOND_FACTOR = "HEARTH_SECOND_FACTOR";
  public static final String SECOND_FACTOR_KEY = "HEARTH_SECOND_FACTOR_KEY";
  public static final String DEBUG = "HEARTH_DEBUG";

  public Environment {
    variables = Map.copyOf(variables);
  }

  /** All that is set for Hearth, by name. */
  public Map<String, String> ofHearth() {
    Map<String, String> own = new TreeMap<>(variables);
    own.keySet().removeIf(name -> !name.startsWith("HEARTH_"));
    return own;
  }

  /** A variable that is set and not blank. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  /** A variable that is {@code true} or {@code false}; {@code false} where it is not set. */
  public boolean flag(String name) {
    return switch (text(name).orElse("false").strip().toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw CommandFailure.unusable(
              name + " is neither true nor false.", "Set it to true, or leave it unset.");
    };
  }

  /** A variable that is a whole number of seconds; the given time where it is not set. */
  public Duration seconds(String name, Duration unlessSet) {
    return Duration.ofSeconds(number(name, "seconds ", 1, 9_999, (int) unlessSet.toSeconds()));
  }

  /** A variable that is a whole number; the given one where it is not set. */
  public int number(String name, int least, int most, int unlessSet) {
    return number(name, "", least, most, unlessSet);
  }

  private int number(String name, String unit, int least, int most, int unlessSet) {
    return text(name)
        .map(
            text -> {
              String digits = text.strip();
              int number = digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
              if (number < least || number > most) {
                throw CommandFailure.unusable(
                    name + " is no number " + of(unit) + "from " + least + " to " + most + ".",
                    "Set it to a whole number, or leave it unset.");
              }
              return number;
            })
        .orElse(unlessSet);
  }

  private static String of(String unit) {
    return unit.isEmpty() ? "" : "of " + unit;
  }

  /** Without the values, which may be secrets. */
  @Override
  public String toString() {
    return "Environment" + ofHearth().keySet();
  }

  /** Whether a variable is {@code true}, with no word about what else it may be. */
  public boolean isTrue(String name) {
    return text(name).orElse("").strip().equalsIgnoreCase("true");
  }
}
