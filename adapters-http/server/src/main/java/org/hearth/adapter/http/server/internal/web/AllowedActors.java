package org.hearth.adapter.http.server.internal.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hearth.adapter.http.wire.ActorJson;

/**
 * Who may call a route at all (R18), enforced by {@link PolicyInterceptor}; what exactly they may
 * do there, the ports in decide. A route without it refuses every call.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AllowedActors {
  /** The actors; none where {@link #anyCaller}. */
  ActorJson.Kind[] value() default {};

  /** Whether one need not be signed in. */
  boolean anyCaller() default false;
}
