package org.hearth.benchmarks.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that ask at the same time, each on its own line, each the next when it is answered. */
public final class Crowd {
  private final int port;
  private final int clients;

  public Crowd(int port, int clients) {
    this.port = port;
    this.clients = clients;
  }

  /** Has all of it asked; client {@code n} asks every {@code clients}-th message from the n-th. */
  public Load ask(List<Message> messages) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    CyclicBarrier start = new CyclicBarrier(clients + 1);
    try {
      List<Future<List<Load.Reply>>> shares = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        int first = client;
        shares.add(threads.submit(() -> askShare(messages, first, start)));
      }
      start.await();
      long begun = System.nanoTime();
      List<Load.Reply> replies = new ArrayList<>(messages.size());
      for (Future<List<Load.Reply>> share : shares) {
        replies.addAll(share.get());
      }
      return new Load(System.nanoTime() - begun, replies);
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Load.Reply> askShare(List<Message> messages, int first, CyclicBarrier start)
      throws Exception {
    List<Load.Reply> replies = new ArrayList<>();
    try (Line line = Line.to(port)) {
      start.await();
      for (int i = first; i < messages.size(); i += clients) {
        replies.add(ask(line, messages.get(i)));
      }
    }
    return replies;
  }

  private static Load.Reply ask(Line line, Message message) throws IOException {
    long asked = System.nanoTime();
    int status = line.ask(message).status();
    return new Load.Reply(status, System.nanoTime() - asked);
  }
}
