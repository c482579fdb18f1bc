package org.hearth.adapter.http.server.internal.page.form;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Turns the record of a form into its fields by name, and back. */
public final class FormFields {
  /** The hidden field that says how often the form was refused before. */
  public static final String ATTEMPT = "attempt";

  private FormFields() {}

  /** The names of a form's fields, in their order. */
  public static List<String> names(Class<?> form) {
    return Arrays.stream(form.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  /** What a request sends for the fields of a form; a field that it does not send is blank. */
  public static Map<String, String> sent(Class<?> form, HttpServletRequest request) {
    Map<String, String> fields = new LinkedHashMap<>();
    names(form)
        .forEach(
            name -> fields.put(name, Objects.requireNonNullElse(request.getParameter(name), "")));
    return fields;
  }

  /** The fields of a form. */
  public static Map<String, String> of(Record form) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (RecordComponent component : form.getClass().getRecordComponents()) {
      try {
        fields.put(component.getName(), (String) component.getAccessor().invoke(form));
      } catch (ReflectiveOperationException unreadable) {
        throw new IllegalStateException("A form is a public record of texts", unreadable);
      }
    }
    return fields;
  }

  /** The form with these fields. */
  public static <T> T form(Class<T> form, Map<String, String> fields) {
    RecordComponent[] components = form.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(components).map(each -> fields.getOrDefault(each.getName(), "")).toArray();
    try {
      return form.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException("A form is a public record of texts", unreadable);
    }
  }
}
