package example;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hearth.adapter.jpa.JpaStorage;
import org.hearth.application.Hearth;

/** Serves at a port (0 is a free one) what is kept in a folder, until the process is stopped. */
final class Main {
  public static void main(String[] arguments) throws IOException {
    int port = Integer.parseInt(arguments[0]);
    String token = Objects.requireNonNull(System.getenv("TOKEN"), "Set TOKEN: callers send it.");
    JpaStorage storage = JpaStorage.openEmbedded(Path.of(arguments[1]));
    ExecutorService workers = Executors.newFixedThreadPool(8);

    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(workers);
    server.createContext("/", new Routes(Hearth.on(storage), token));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, workers, storage)));
    server.start();
    System.out.println("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private static void stop(HttpServer server, ExecutorService workers, JpaStorage storage) {
    server.stop(1);
    workers.shutdown();
    storage.close();
  }
}
