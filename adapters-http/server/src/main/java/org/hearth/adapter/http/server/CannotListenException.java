package org.hearth.adapter.http.server;

/** The server cannot listen on its port of its address. */
public final class CannotListenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Whether another program listens there. */
  private final boolean taken;

  CannotListenException(int port, boolean taken) {
    super("The server cannot listen on port " + port);
    this.taken = taken;
  }

  /** {@return whether another program listens there; otherwise the machine does not allow it} */
  public boolean isTaken() {
    return taken;
  }
}
