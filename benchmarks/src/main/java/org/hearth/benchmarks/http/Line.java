package org.hearth.benchmarks.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One client's connection, kept alive: as little HTTP/1.1 as the servers here need, so that the
 * generator leaves the processors to the server.
 */
public final class Line implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;
  private static final int HEXADECIMAL = 16;
  private static final String LENGTH = "content-length: ";
  private static final String CHUNKED = "transfer-encoding: chunked";

  private static final String LAST = "connection: close";

  private final int port;
  private final InetAddress from;
  private Socket socket;
  private Incoming in;

  private Line(int port, InetAddress from) throws IOException {
    this.port = port;
    this.from = from;
    this.socket = connect();
    this.in = new Incoming(socket.getInputStream());
  }

  /** To a server on this machine. */
  public static Line to(int port) throws IOException {
    return new Line(port, InetAddress.getLoopbackAddress());
  }

  /** From another of this machine's own addresses, such as 127.0.0.2. */
  public static Line to(int port, String from) throws IOException {
    return new Line(port, InetAddress.getByName(from));
  }

  private Socket connect() throws IOException {
    Socket connected = new Socket(InetAddress.getLoopbackAddress(), port, from, 0);
    connected.setTcpNoDelay(true);
    connected.setSoTimeout(PATIENCE_MILLIS);
    // Where no server listens yet, the system may take the port for the near end as well.
    if (connected.getLocalPort() == connected.getPort()) {
      connected.close();
      throw new ConnectException("No server listens yet");
    }
    return connected;
  }

  /** Some servers hang up after so many answers (Tomcat after 100) and say so. */
  private void reconnect() throws IOException {
    socket.close();
    socket = connect();
    in = new Incoming(socket.getInputStream());
  }

  /** Asks, and waits until the answer is there, whole. */
  public Answer ask(Message message) throws IOException {
    message.writeTo(socket.getOutputStream());
    int status = Integer.parseInt(in.line().split(" ", 3)[1]);
    int length = 0;
    boolean chunked = false;
    boolean last = false;
    for (String header = in.line(); !header.isEmpty(); header = in.line()) {
      if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
        length = Integer.parseInt(header.substring(LENGTH.length()));
      }
      chunked |= header.equalsIgnoreCase(CHUNKED);
      last |= header.equalsIgnoreCase(LAST);
    }
    byte[] body = chunked ? chunks() : in.bytes(length);
    if (last) {
      reconnect();
    }
    return new Answer(status, new String(body, StandardCharsets.UTF_8));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (true) {
      int length = Integer.parseInt(in.line(), HEXADECIMAL);
      body.writeBytes(in.bytes(length));
      in.line();
      if (length == 0) {
        return body.toByteArray();
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
