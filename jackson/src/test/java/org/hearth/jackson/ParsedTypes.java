package org.hearth.jackson;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.vavr.control.Validation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.stream.Stream;

/** The types of the domain whose {@code parse} answers with a value of them. */
final class ParsedTypes {
  static final List<Class<?>> ALL =
      new ClassFileImporter()
          .importPackages("org.hearth.domain").stream()
              .<Class<?>>map(JavaClass::reflect)
              .filter(ParsedTypes::isParsed)
              .toList();

  private ParsedTypes() {}

  private static boolean isParsed(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .anyMatch(method -> method.getName().equals("parse") && answersWith(method, type));
  }

  private static boolean answersWith(Method method, Class<?> type) {
    return method.getReturnType() == Validation.class
        && method.getGenericReturnType() instanceof ParameterizedType answer
        && answer.getActualTypeArguments()[1] == type;
  }
}
