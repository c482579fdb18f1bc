package org.hearth.adapter.http.openapi;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearth.adapter.http.server.internal.web.AllowedActors;
import org.hearth.adapter.http.server.internal.web.OperationDescription;
import org.hearth.adapter.http.wire.AccountJson;
import org.hearth.adapter.http.wire.CareHomeJson;
import org.hearth.adapter.http.wire.PatientJson;
import org.hearth.application.port.in.imports.ColumnNames;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.domain.refusal.RefusalKind;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** What can be read off a route besides its parameters. */
record DescribedRoute(HandlerMethod method) {
  private static final Set<Type> WITH_VERSION =
      Set.of(AccountJson.class, CareHomeJson.class, PatientJson.class);

  /** What it is about: {@code CareHome} of the CareHomeRoutes. */
  String group() {
    return method.getBeanType().getSimpleName().replace("Routes", "");
  }

  OperationDescription description() {
    return Objects.requireNonNull(
        method.getMethodAnnotation(OperationDescription.class), () -> method + " promises nothing");
  }

  AllowedActors openTo() {
    return Objects.requireNonNull(
        method.getMethodAnnotation(AllowedActors.class), () -> method + " is open to no actor");
  }

  boolean mayRefuse(RefusalKind kind) {
    return Arrays.asList(description().refuses()).contains(kind);
  }

  boolean has(Class<? extends Annotation> annotation) {
    return Arrays.stream(method.getMethodParameters())
        .anyMatch(parameter -> parameter.hasParameterAnnotation(annotation));
  }

  /** The media type of a file that is sent; empty where none is. */
  String consumed() {
    return first(mapping().consumes());
  }

  /** The columns of a file that is imported; none where none is. */
  List<String> columnsOfFile() {
    if (!consumed().equals("text/csv")) {
      return List.of();
    }
    return ColumnNames.of(
        method.getMethod().getName().equals("careHomes")
            ? ImportKind.CARE_HOMES
            : ImportKind.RESIDENTS);
  }

  /** The media type of a file that is answered; empty where JSON or nothing is. */
  String produced() {
    return first(mapping().produces());
  }

  /** Whether an account is answered, which has a version. */
  boolean isVersioned() {
    return WITH_VERSION.contains(answered());
  }

  /** Whether it reads an account, which a caller may have already. */
  boolean readsAccount() {
    return isVersioned() && Arrays.asList(mapping().method()).contains(RequestMethod.GET);
  }

  private Type answered() {
    Type type = method.getMethod().getGenericReturnType();
    return type instanceof ParameterizedType response ? response.getActualTypeArguments()[0] : type;
  }

  private RequestMapping mapping() {
    return Objects.requireNonNull(
        AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class));
  }

  private static String first(String... mediaTypes) {
    return mediaTypes.length == 0 ? "" : mediaTypes[0];
  }
}
