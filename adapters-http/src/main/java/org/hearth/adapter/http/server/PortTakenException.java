package org.hearth.adapter.http.server;

/** Another program listens on the port that the server was to listen on. */
public final class PortTakenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PortTakenException(int port) {
    super("Port " + port + " is taken");
  }
}
