package org.hearth.adapter.http.server.internal.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hearth.domain.refusal.RefusalKind;

/**
 * What a route does and how it may answer, for the description of the API. What its signature says
 * (parameters, bodies, actors) is not repeated here.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OperationDescription {
  /** What it does, in a sentence. */
  String value();

  /** The statuses of its answer when it is granted. */
  int[] granted() default 200;

  /** What the ports behind it may refuse; {@code STALE} means that it takes an If-Match. */
  RefusalKind[] refuses() default {};

  /** Whether it takes an Idempotency-Key. */
  boolean idempotent() default false;
}
