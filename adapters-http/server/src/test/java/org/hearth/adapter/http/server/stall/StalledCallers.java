package org.hearth.adapter.http.server.stall;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Connections on which half a request was sent. */
final class StalledCallers implements AutoCloseable {
  private final List<Socket> sockets = new ArrayList<>();

  static StalledCallers sending(int count, URI server, String half) throws IOException {
    StalledCallers callers = new StalledCallers();
    byte[] bytes = half.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < count; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
      callers.sockets.add(socket);
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
    }
    return callers;
  }

  /** How many are neither answered nor closed. */
  int waiting() throws IOException {
    int waiting = 0;
    for (Socket socket : sockets) {
      socket.setSoTimeout(1);
      try {
        socket.getInputStream().read();
      } catch (SocketTimeoutException open) {
        waiting++;
      }
    }
    return waiting;
  }

  @Override
  public void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
