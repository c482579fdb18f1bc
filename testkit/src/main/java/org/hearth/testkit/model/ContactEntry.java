package org.hearth.testkit.model;

import java.util.Map;
import java.util.stream.Stream;

/** Address, postcode and telephone number as they were typed. */
public record ContactEntry(TypedInput address, TypedInput postcode, TypedInput phone) {

  Stream<String> wrong() {
    return Stream.of(
            Map.entry("address", address),
            Map.entry("postcode", postcode),
            Map.entry("phone", phone))
        .filter(field -> !field.getValue().right())
        .map(Map.Entry::getKey);
  }
}
