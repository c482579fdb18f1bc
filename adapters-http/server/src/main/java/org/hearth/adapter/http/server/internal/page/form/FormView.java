package org.hearth.adapter.http.server.internal.page.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.adapter.http.server.internal.page.FormToken;
import org.hearth.adapter.http.server.internal.page.view.FieldError;

/**
 * A form as its page shows it: where it is sent, what is typed into it, and what is wrong.
 *
 * @param errors by field, in the order of the page
 * @param stored what a concurrent change has stored; empty where the form was not refused for one
 */
public record FormView(
    String action,
    FormToken token,
    int attempt,
    Map<String, String> values,
    Map<String, String> errors,
    Optional<Map<String, String>> stored) {
  private static final FieldError CHANGED =
      new FieldError(
          "changed", "The account was changed in the meantime. Compare, and send the form again");

  /** A form that was not refused for a concurrent change. */
  public FormView(
      String action,
      FormToken token,
      int attempt,
      Map<String, String> values,
      Map<String, String> errors) {
    this(action, token, attempt, values, errors, Optional.empty());
  }

  /** The same form after a concurrent change, which can be sent again once that was seen. */
  public FormView afterChange(Map<String, String> nowStored) {
    return new FormView(
        action,
        token,
        attempt,
        ConcurrentChange.renewed(values, nowStored),
        errors,
        Optional.of(nowStored));
  }

  public boolean isAfterChange() {
    return stored.isPresent();
  }

  /** What was typed and differs from what is stored now. */
  public List<Difference> differences() {
    return stored.map(now -> ConcurrentChange.differences(values, now)).orElse(List.of());
  }

  /** A field under its usual name. */
  public FieldView field(String name) {
    FieldLabel label = FieldLabel.of(name).orElseThrow();
    return new FieldView(name, label.label(), label.hint(), value(name), error(name));
  }

  /** A field that no other form has. */
  public FieldView field(String name, String label, String hint) {
    return new FieldView(name, label, hint, value(name), error(name));
  }

  public String value(String name) {
    return values.getOrDefault(name, "");
  }

  public String error(String name) {
    return errors.getOrDefault(name, "");
  }

  /** The errors with the fields that they lead to. */
  public List<FieldError> summary() {
    return Stream.concat(
            stored.map(now -> CHANGED).stream(),
            errors.entrySet().stream()
                .map(error -> new FieldError(anchor(error.getKey()), error.getValue())))
        .toList();
  }

  /** A date leads to its first field. */
  private String anchor(String name) {
    return values.containsKey(name + DateFields.DAY) ? name + DateFields.DAY : name;
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "FormView[***]";
  }
}
