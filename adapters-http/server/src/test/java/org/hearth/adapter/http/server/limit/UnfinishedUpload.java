package org.hearth.adapter.http.server.limit;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** A file of which the last byte does not come, so that its import keeps its place. */
final class UnfinishedUpload implements AutoCloseable {
  private final URI server;
  private final IntFunction<String> head;
  private final String file;
  private Socket socket;

  /**
   * @param head what is sent before a file of so many bytes
   */
  UnfinishedUpload(URI server, IntFunction<String> head, String file) throws IOException {
    this.server = server;
    this.head = head;
    this.file = file;
    this.socket = begin();
  }

  private Socket begin() throws IOException {
    Socket begun = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
    OutputStream out = begun.getOutputStream();
    out.write(head.apply(file.length()).getBytes(StandardCharsets.UTF_8));
    out.write(file.substring(1).getBytes(StandardCharsets.UTF_8));
    out.flush();
    return begun;
  }

  /** Where another import had the place when it came, it was answered and sent away. */
  void comeAgainIfRefused() throws IOException {
    if (socket.getInputStream().available() > 0) {
      socket.close();
      socket = begin();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
