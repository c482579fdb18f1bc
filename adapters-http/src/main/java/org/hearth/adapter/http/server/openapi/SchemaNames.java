package org.hearth.adapter.http.server.openapi;

import org.springframework.core.ResolvableType;

/** What schemas are called: {@code PageJson<PatientJson>} is a PatientPage. */
final class SchemaNames {
  private SchemaNames() {}

  static String of(ResolvableType type) {
    StringBuilder name = new StringBuilder();
    for (ResolvableType argument : type.getGenerics()) {
      name.append(of(argument));
    }
    Class<?> enclosing = type.toClass().getEnclosingClass();
    if (enclosing != null) {
      name.append(bare(enclosing));
    }
    return name.append(bare(type.toClass())).toString();
  }

  private static String bare(Class<?> type) {
    return type.getSimpleName().replaceAll("Json$", "");
  }
}
