package org.hearth.domain.account;

import java.util.List;
import java.util.function.Function;

/**
 * One field of an account's details. Two records are compared field by field, and the names of the
 * differing fields are reported without their values.
 *
 * @param field its name in forms, such as {@code dateOfBirth}
 * @param value its text in a record; empty where the record has none
 */
public record Detail<D>(String field, Function<D, String> value) {

  /**
   * {@return the names of the fields in which two records differ, in their order}
   *
   * @param <D> the type of the details
   * @param details the fields to compare
   * @param one the record on the one side
   * @param other the record on the other
   */
  public static <D> List<String> differing(List<Detail<D>> details, D one, D other) {
    return details.stream()
        .filter(detail -> !detail.value.apply(one).equals(detail.value.apply(other)))
        .map(Detail::field)
        .toList();
  }
}
