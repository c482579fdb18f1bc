package org.hearth.adapter.http.client;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** The JDK's client, the caller's or one of our own, which ends with the Hearth client. */
final class Connection implements AutoCloseable {
  private static final AtomicInteger THREADS = new AtomicInteger();

  private final HttpClient http;
  private final Runnable end;
  private final AtomicBoolean closed = new AtomicBoolean();

  private Connection(HttpClient http, Runnable end) {
    this.http = http;
    this.end = end;
  }

  static Connection of(HttpClient callers) {
    return new Connection(callers, () -> {});
  }

  static Connection to(Duration connectTimeout) {
    ExecutorService threads = Executors.newCachedThreadPool(Connection::thread);
    HttpClient http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(connectTimeout)
            .executor(threads)
            .build();
    return new Connection(http, () -> end(http, threads));
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "hearth-client-" + THREADS.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  /** Before Java 21 a client has no end of its own; its selector ends once it is unreachable. */
  private static void end(HttpClient http, ExecutorService threads) {
    if (http instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (Exception failed) {
        throw new IllegalStateException("The HTTP client cannot be closed", failed);
      }
    }
    threads.shutdown();
  }

  boolean isClosed() {
    return closed.get();
  }

  CompletableFuture<HttpResponse<byte[]>> send(HttpRequest request) {
    if (closed.get()) {
      throw new IllegalStateException("The client is closed");
    }
    return http.sendAsync(request, BodyHandlers.ofByteArray());
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      end.run();
    }
  }
}
