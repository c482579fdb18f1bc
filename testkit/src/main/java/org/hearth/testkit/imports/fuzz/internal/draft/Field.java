package org.hearth.testkit.imports.fuzz.internal.draft;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fields of a care home's or a resident's row. */
public enum Field {
  NUMBER,
  NAME,
  GIVEN_NAME,
  FAMILY_NAME,
  DATE_OF_BIRTH,
  ADDRESS,
  POSTCODE,
  PHONE,
  EMAIL,
  HOME;

  /** Those that are read as they are typed; in this order, so that a seed always means one file. */
  public static final Set<Field> TEXTS =
      Collections.unmodifiableSet(EnumSet.of(NAME, GIVEN_NAME, FAMILY_NAME, ADDRESS));

  private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc`\u00b4]");
  private static final Pattern HYPHENS = Pattern.compile("[\u2010\u2011\u2013]");
  private static final Pattern SPACES = Pattern.compile(" {2,}");
  private static final Pattern PARTS = Pattern.compile("[,\r\n]+");

  /**
   * The form in which values are compared: which of several apostrophes, hyphens and line ends was
   * typed makes no difference; every letter, digit and part of an address does.
   */
  public String fold(String value) {
    return switch (this) {
      case NAME, GIVEN_NAME, FAMILY_NAME -> folded(value.replace('\n', ' '));
      case ADDRESS ->
          folded(
              Arrays.stream(PARTS.split(value))
                  .map(String::strip)
                  .filter(part -> !part.isEmpty())
                  .collect(Collectors.joining(", ")));
      case EMAIL -> value.toLowerCase(Locale.ROOT);
      default -> value;
    };
  }

  private static String folded(String text) {
    String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    plain = APOSTROPHES.matcher(plain).replaceAll("'");
    plain = HYPHENS.matcher(plain).replaceAll("-");
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
