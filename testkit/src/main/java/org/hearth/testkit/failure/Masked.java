package org.hearth.testkit.failure;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** Records that mask what they print, themselves or by a component. */
final class Masked {
  private static final String MASK = "[***]";

  private Masked() {}

  static boolean isRecord(Object value) {
    return value instanceof Record && value.toString().contains(MASK);
  }

  /** What the record holds, by the names of its components. */
  static Map<String, Object> components(Object value) {
    Map<String, Object> components = new LinkedHashMap<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      components.put(component.getName(), read(component, value));
    }
    return components;
  }

  private static Object read(RecordComponent component, Object value) {
    try {
      component.getAccessor().trySetAccessible();
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException closed) {
      return "***";
    }
  }
}
