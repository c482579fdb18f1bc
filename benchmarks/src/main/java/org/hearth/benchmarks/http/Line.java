package org.hearth.benchmarks.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One client's connection, kept alive: as little HTTP/1.1 as the servers here need, so that the
 * generator leaves the processors to the server.
 */
public final class Line implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;
  private static final int HEXADECIMAL = 16;
  private static final String LENGTH = "content-length:";
  private static final String CHUNKED = "transfer-encoding: chunked";

  private static final String LAST = "connection: close";

  private final int port;
  private Socket socket;
  private InputStream in;

  private Line(int port) throws IOException {
    this.port = port;
    this.socket = connect(port);
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  /** To a server on this machine. */
  public static Line to(int port) throws IOException {
    return new Line(port);
  }

  private static Socket connect(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  /** Some servers hang up after so many answers (Tomcat after 100) and say so. */
  private void reconnect() throws IOException {
    socket.close();
    socket = connect(port);
    in = new BufferedInputStream(socket.getInputStream());
  }

  /** Asks, and waits until the answer is there, whole. */
  public Answer ask(Message message) throws IOException {
    message.writeTo(socket.getOutputStream());
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    int length = 0;
    boolean chunked = false;
    boolean last = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith(LENGTH)) {
        length = Integer.parseInt(lower.substring(LENGTH.length()).strip());
      }
      chunked |= lower.equals(CHUNKED);
      last |= lower.equals(LAST);
    }
    byte[] body = chunked ? chunks() : bytes(length);
    if (last) {
      reconnect();
    }
    return new Answer(status, new String(body, StandardCharsets.UTF_8));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      int length = Integer.parseInt(line(), HEXADECIMAL);
      body.writeBytes(bytes(length));
      line();
      if (length == 0) {
        return body.toByteArray();
      }
    }
  }

  private byte[] bytes(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("The server hung up");
    }
    return bytes;
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException("The server hung up");
      }
      if (b != '\r') {
        line.write(b);
      }
    }
    return line.toString(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
