package org.hearth.domain.fault;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a form, so that all their faults come back together. */
public final class Fields {
  private Fields() {}

  /**
   * {@return the value of a field, or its fault under the field's name}
   *
   * @param <T> the type of the value
   * @param name as typed
   * @param value what became of its text
   */
  public static <T> Validation<FieldFault, T> field(String name, Validation<Fault, T> value) {
    return value.mapError(fault -> fault.in(name));
  }

  /**
   * {@return the value of a field that may be blank; empty where it is}
   *
   * @param <T> the type of the value
   * @param name as typed
   * @param text as typed or read
   * @param parse reads a text that is not blank
   */
  public static <T> Validation<FieldFault, Optional<T>> optional(
      String name, @Nullable String text, Function<String, Validation<Fault, T>> parse) {
    return text == null || TypedText.isEmpty(text)
        ? Validation.valid(Optional.empty())
        : field(name, parse.apply(text)).map(Optional::of);
  }

  /**
   * Combines the fields of a form with one more; all faults are collected.
   *
   * @param <T> the type of the value
   * @param <U> the type of the value that is added
   * @param <R> the type of both together
   * @param fields those read so far, or their faults
   * @param another one more
   * @param both puts them together where none has a fault
   * @return all of them, or every fault
   */
  public static <T, U, R> Validation<Seq<FieldFault>, R> with(
      Validation<Seq<FieldFault>, T> fields,
      Validation<FieldFault, U> another,
      BiFunction<? super T, ? super U, ? extends R> both) {
    if (another.isValid()) {
      return fields.map(read -> both.apply(read, another.get()));
    }
    return Validation.invalid(
        fields.isValid()
            ? List.of(another.getError())
            : fields.getError().append(another.getError()));
  }

  /**
   * {@return a value that must also pass a check, such as one that depends on the day}
   *
   * @param <T> the type of the value
   * @param value what became of its text
   * @param question answers a fault that the value has
   */
  public static <T> Validation<Fault, T> passing(
      Validation<Fault, T> value, Function<T, Optional<Fault>> question) {
    if (value.isInvalid()) {
      return value;
    }
    return question.apply(value.get()).<Validation<Fault, T>>map(Validation::invalid).orElse(value);
  }
}
