package org.hearth.adapter.http.server.internal.query;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearth.adapter.http.server.internal.page.form.FormFields;
import org.hearth.adapter.http.server.internal.page.form.SentForm;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;

/**
 * What a route declares, by the signature of its method and by nothing else.
 *
 * @param types of the parameters, by their names
 * @param families the beginnings of names, with the point
 * @param place where the parameters stand
 */
record DeclaredParameters(Map<String, Class<?>> types, Set<String> families, Place place) {
  /** Where a route's parameters stand. */
  enum Place {
    /** In the query of a call: each is a wish, and one that is not understood is refused. */
    QUERY,
    /**
     * In the query of a page that is looked at, which changes nothing. Mail programs and issuers
     * add parameters of their own to links, and a client has to ignore those (RFC 6749, 4.1.2).
     */
    LINK,
    /** In the body of a form; the query is empty. */
    FORM
  }

  static DeclaredParameters of(HandlerMethod route) {
    Map<String, Class<?>> types = new TreeMap<>();
    Set<String> families = new HashSet<>();
    for (MethodParameter parameter : route.getMethodParameters()) {
      RequestParam declared = parameter.getParameterAnnotation(RequestParam.class);
      if (declared != null) {
        types.put(declared.name(), parameter.getParameterType());
      }
      if (parameter.hasParameterAnnotation(SentForm.class)) {
        FormFields.names(parameter.getParameterType())
            .forEach(name -> types.put(name, String.class));
        types.put(FormFields.ATTEMPT, String.class);
      }
      ParameterFamily family = parameter.getParameterAnnotation(ParameterFamily.class);
      if (family != null) {
        families.add(family.value() + ".");
      }
    }
    return new DeclaredParameters(types, families, place(route));
  }

  private static Place place(HandlerMethod route) {
    RequestMapping mapping =
        AnnotatedElementUtils.findMergedAnnotation(route.getMethod(), RequestMapping.class);
    if (mapping == null
        || AnnotatedElementUtils.hasAnnotation(route.getBeanType(), ResponseBody.class)) {
      return Place.QUERY;
    }
    return Set.of(mapping.consumes()).contains(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
        ? Place.FORM
        : Place.LINK;
  }

  boolean knows(String name) {
    return types.containsKey(name)
        || families.stream()
            .anyMatch(family -> name.length() > family.length() && name.startsWith(family));
  }

  /** Of a family's member it is text. */
  Class<?> type(String name) {
    return types.getOrDefault(name, String.class);
  }
}
