package org.hearth.adapter.http.server.internal.query;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearth.adapter.http.wire.WireNames;
import org.hearth.domain.request.RequestStatus;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterRegistry;
import org.springframework.core.convert.support.GenericConversionService;

/**
 * Reads values in one spelling each. Spring takes {@code yes}, {@code 1}, {@code 0x10} and {@code
 * 1-1-1-1-1} too, which is to guess what was meant.
 */
public final class StrictValues {
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private static final Pattern INTEGER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern LONG = Pattern.compile("[0-9]{1,18}");

  /** In UTC, as answers of the API have it, and within what every database keeps. */
  private static final Pattern MOMENT =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?Z");

  private static final GenericConversionService CONVERSIONS = new GenericConversionService();

  static {
    register(CONVERSIONS);
  }

  private StrictValues() {}

  /** Has Spring read values in the same way. */
  public static void register(ConverterRegistry registry) {
    Converter<String, Boolean> booleans = StrictValues::toBoolean;
    Converter<String, Integer> integers =
        text -> Integer.valueOf(matching(INTEGER, text, "is not a whole number of 1 to 9 digits"));
    Converter<String, Long> longs =
        text -> Long.valueOf(matching(LONG, text, "is not a whole number of 1 to 18 digits"));
    Converter<String, UUID> identifiers =
        text -> UUID.fromString(matching(UUID_TEXT, text, "is not an identifier"));
    Converter<String, Instant> moments = StrictValues::toInstant;
    Converter<String, RequestStatus> statuses = StrictValues::toStatus;
    registry.addConverter(String.class, Boolean.class, booleans);
    registry.addConverter(String.class, Integer.class, integers);
    registry.addConverter(String.class, Long.class, longs);
    registry.addConverter(String.class, UUID.class, identifiers);
    registry.addConverter(String.class, Instant.class, moments);
    registry.addConverter(String.class, RequestStatus.class, statuses);
  }

  /** Why a value is none of its type; the words do not quote it. */
  static Optional<String> fault(String value, Class<?> type) {
    try {
      CONVERSIONS.convert(value, type);
      return Optional.empty();
    } catch (ConversionFailedException notOne) {
      return Optional.of(String.valueOf(Objects.requireNonNull(notOne.getCause()).getMessage()));
    }
  }

  private static Boolean toBoolean(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("is neither true nor false");
    };
  }

  private static String matching(Pattern form, String text, String fault) {
    if (!form.matcher(text).matches()) {
      throw new IllegalArgumentException(fault);
    }
    return text;
  }

  private static Instant toInstant(String text) {
    String fault = "is not a moment such as 2026-03-02T09:00:00Z";
    try {
      return Instant.parse(matching(MOMENT, text, fault));
    } catch (DateTimeParseException none) {
      throw new IllegalArgumentException(fault, none);
    }
  }

  private static RequestStatus toStatus(String text) {
    try {
      return WireNames.constant(RequestStatus.class, text);
    } catch (IllegalArgumentException none) {
      throw new IllegalArgumentException(
          Arrays.stream(RequestStatus.values())
              .map(WireNames::of)
              .collect(Collectors.joining(", ", "is not one of ", "")),
          none);
    }
  }
}
