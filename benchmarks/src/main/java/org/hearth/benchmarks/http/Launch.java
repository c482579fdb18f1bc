package org.hearth.benchmarks.http;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a server is started.
 *
 * @param arguments of {@code java}
 */
public record Launch(List<String> arguments, Map<String, String> environment, int port) {
  /** The same for every server. */
  public static final String HEAP = "-Xmx512m";

  /** A port that no process listens on. */
  public static int freePort() throws IOException {
    try (ServerSocket door = new ServerSocket(0)) {
      return door.getLocalPort();
    }
  }

  /** A server that is in this jar, beside what runs now. */
  public static Launch own(Class<?> main, List<String> options, int port, String... arguments) {
    List<String> all = new ArrayList<>();
    all.add(HEAP);
    all.addAll(options);
    all.add("-cp");
    all.add(System.getProperty("java.class.path"));
    all.add(main.getName());
    all.addAll(List.of(arguments));
    return new Launch(all, Map.of(), port);
  }

  /**
   * Starts it and waits for an answer that is no failure.
   *
   * @param first what is asked again and again until it is answered
   */
  public ServerProcess start(Message first) throws IOException, InterruptedException {
    return ServerProcess.start(this, first);
  }
}
