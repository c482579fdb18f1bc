package org.hearth.benchmarks.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Stands between a client and the server, passes everything on and counts what was asked: it sees
 * every statement whatever library sent it. Nothing is timed through it.
 */
public final class WireCounter implements AutoCloseable {
  private final ServerSocket door;
  private final int serverPort;
  private final StatementCounts counts = new StatementCounts();

  private WireCounter(ServerSocket door, int serverPort) {
    this.door = door;
    this.serverPort = serverPort;
  }

  public static WireCounter before(Database database) throws IOException {
    WireCounter counter =
        new WireCounter(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), database.port());
    inBackground(counter::admit);
    return counter;
  }

  /** The port for {@link Database#through}. */
  public int port() {
    return door.getLocalPort();
  }

  public StatementCounts counts() {
    return counts;
  }

  @SuppressWarnings("AddressSelection") // the server listens on this machine
  private void admit() throws IOException {
    while (!door.isClosed()) {
      Socket client = door.accept();
      Socket server = new Socket("localhost", serverPort);
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      inBackground(() -> new Questions(client.getInputStream(), counts).passTo(server));
      inBackground(() -> passAnswers(server, client));
    }
  }

  private static void passAnswers(Socket server, Socket client) throws IOException {
    try (client;
        InputStream answers = server.getInputStream()) {
      answers.transferTo(client.getOutputStream());
    }
  }

  private static void inBackground(Passage passage) {
    Thread thread =
        new Thread(
            () -> {
              try {
                passage.run();
              } catch (IOException closed) {
                // One of the two has hung up, which is how every conversation ends.
              } catch (RuntimeException broken) {
                throw new IllegalStateException("The wire counter broke", broken);
              }
            },
            "wire-counter");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @FunctionalInterface
  private interface Passage {
    void run() throws IOException;
  }
}
