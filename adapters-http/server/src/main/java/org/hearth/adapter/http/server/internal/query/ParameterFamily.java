package org.hearth.adapter.http.server.internal.query;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Query parameters with one beginning, as {@code column.name} and {@code column.postcode} of {@code
 * column}: the argument is a {@code Map<String, String>} of their values by what follows the point.
 * Each may be given once and not empty; which there are, the route decides.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface ParameterFamily {
  /** What the names begin with, without the point. */
  String value();
}
