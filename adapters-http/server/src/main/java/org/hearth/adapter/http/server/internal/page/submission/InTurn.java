package org.hearth.adapter.http.server.internal.page.submission;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Carries out one sending of a form after the other, at one server. The ports of signing in keep no
 * idempotency record with their change: it is kept after it, so that of two sendings at the same
 * time the second must find the record of the first, and not its change alone.
 */
@Component
public class InTurn {
  private static final int LOCKS = 64;

  private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();

  /** Sends a form, once no other sending of it is in hand. */
  public <T> T send(String form, Supplier<T> sending) {
    synchronized (locks[Math.floorMod(form.hashCode(), LOCKS)]) {
      return sending.get();
    }
  }
}
