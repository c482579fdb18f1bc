package org.hearth.adapter.http.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/** What schemas are called: {@code PageJson<PatientJson>} is a PatientPage. */
final class SchemaNames extends TypeNameResolver {
  /** Had their names before they were nested; names of the description stay. */
  private static final Set<String> NAMED_ALONE = Set.of("ImportWarning");

  @Override
  protected String nameForClass(Class<?> type, Set<Options> options) {
    Class<?> enclosing = type.getEnclosingClass();
    return (enclosing == null || NAMED_ALONE.contains(type.getSimpleName()) ? "" : bare(enclosing))
        + bare(type);
  }

  @Override
  protected String nameForGenericType(JavaType type, Set<Options> options) {
    StringBuilder name = new StringBuilder();
    for (JavaType argument : type.getBindings().getTypeParameters()) {
      name.append(nameForType(argument, options));
    }
    return name.append(nameForClass(type.getRawClass(), options)).toString();
  }

  private static String bare(Class<?> type) {
    return type.getSimpleName().replaceAll("Json$", "");
  }
}
