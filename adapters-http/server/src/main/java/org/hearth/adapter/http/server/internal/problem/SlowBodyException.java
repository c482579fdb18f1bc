package org.hearth.adapter.http.server.internal.problem;

import java.io.IOException;

/** A body stopped coming, or comes too slowly. */
public final class SlowBodyException extends IOException {
  private static final long serialVersionUID = 1L;

  public SlowBodyException() {
    super("The body does not come");
  }
}
