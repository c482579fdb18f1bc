package org.hearth.adapter.jpa;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands before a database, and can swallow what it answers, or cut all connections. */
final class SwallowingProxy implements AutoCloseable {
  private static final int WAITING = 50;
  private static final int BUFFER = 8_192;

  private final ServerSocket door = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final int database;
  private volatile boolean swallows;
  private volatile String trigger = "";

  SwallowingProxy(int database) throws IOException {
    this.database = database;
    begin(this::accept);
  }

  private static void begin(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return door.getLocalPort();
  }

  /** From now on the database hears everything, and no answer of it arrives. */
  void swallow() {
    swallows = true;
  }

  /** The same, from the first statement on whose text contains these words. */
  void swallowFrom(String words) {
    trigger = words;
  }

  void mend() {
    trigger = "";
    swallows = false;
  }

  void cut() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    sockets.clear();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = door.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), database);
        sockets.addAll(List.of(client, server));
        begin(() -> carry(client, server, false));
        begin(() -> carry(server, client, true));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void carry(Socket from, Socket to, boolean answers) {
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (!answers && !trigger.isEmpty() && text(buffer, read).contains(trigger)) {
          swallows = true;
        }
        if (!answers || !swallows) {
          out.write(buffer, 0, read);
          out.flush();
        }
      }
    } catch (IOException cut) {
      // One end is gone, and the other end hears of it.
    }
  }

  private static String text(byte[] buffer, int length) {
    return new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    try {
      door.close();
      cut();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
