package org.hearth.application.internal.imports.cell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.application.internal.imports.column.Column;

/** Headers of columns that hold a part of an address each. */
public final class AddressParts {
  private static final String WHOSE = "(?:postal|home|location)?";
  private static final Pattern LINE =
      Pattern.compile(
          WHOSE
              + "(?:address|addr)(?:line)?(?<number>[1-9]|one|two|three|four|five)"
              + "|(?<ordinal>1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth)"
              + "lineof(?:the)?(?:home)?address"
              + "|"
              + WHOSE
              + "addressline");
  private static final List<List<String>> NUMBERS =
      List.of(
          List.of("1", "one", "1st", "first"),
          List.of("2", "two", "2nd", "second"),
          List.of("3", "three", "3rd", "third"),
          List.of("4", "four", "4th", "fourth"),
          List.of("5", "five", "5th", "fifth"));

  /** With a house's number or its street: more than the name of a place. */
  public static final Set<String> STREETS =
      Set.of(
          "street",
          "street address",
          "street name",
          "road",
          "house",
          "house no",
          "house number",
          "house name",
          "house name or number",
          "house name/number",
          "building",
          "building name",
          "flat",
          "flat number");

  public static final Set<String> PLACES =
      Set.of(
          "village",
          "locality",
          "town",
          "post town",
          "city",
          "town/city",
          "town or city",
          "city/town",
          "city or town",
          "district",
          "county");

  /** Which part is meant, by the compact form of each header. */
  private static final Map<String, String> BY_HEADER = byHeader();

  private AddressParts() {}

  private static Map<String, String> byHeader() {
    Map<String, String> parts = new TreeMap<>();
    for (Set<String> names : List.of(STREETS, PLACES)) {
      for (String name : names) {
        parts.put(Column.compact(name), name);
        parts.put("location" + Column.compact(name), name);
      }
    }
    return parts;
  }

  /** The part that a header names; two headers of the same part are not of one address. */
  public static Optional<String> of(String header) {
    String compact = Column.compact(header);
    Matcher line = LINE.matcher(compact);
    if (line.matches()) {
      String number = line.group("number") == null ? line.group("ordinal") : line.group("number");
      return Optional.of("address line " + (number == null ? "1" : digit(number)));
    }
    return Optional.ofNullable(BY_HEADER.get(compact));
  }

  private static String digit(String number) {
    return NUMBERS.stream()
        .filter(names -> names.contains(number))
        .map(names -> names.get(0))
        .findFirst()
        .orElse(number);
  }

  /** Whether parts make an address: there is more than the name of a place. */
  public static boolean isStreet(String part) {
    return !PLACES.contains(part);
  }
}
