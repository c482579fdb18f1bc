package org.hearth.adapter.http.server.description;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A connection to a server, opened anew whenever the server has closed it. */
public final class Line implements AutoCloseable {
  private static final int PATIENCE = 60_000;

  private final URI server;
  private Socket socket = new Socket();
  private InputStream in = InputStream.nullInputStream();

  public Line(URI server) {
    this.server = server;
  }

  /** Sends a request and waits for its answer. */
  public Answer send(Shot shot) throws IOException {
    byte[] bytes = shot.bytes();
    if (!socket.isConnected() || socket.isClosed()) {
      open();
    }
    try {
      socket.getOutputStream().write(bytes);
      return read(shot);
    } catch (SocketException | EOFException closed) {
      // The server closes what has been idle, and may refuse a body before it has read it.
      close();
      open();
      return again(bytes, shot);
    }
  }

  private Answer again(byte[] bytes, Shot shot) throws IOException {
    try {
      socket.getOutputStream().write(bytes);
    } catch (SocketException refusedEarly) {
      // The answer may be there nevertheless.
    }
    return read(shot);
  }

  private void open() throws IOException {
    socket = new Socket(server.getHost(), server.getPort());
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE);
    in = new BufferedInputStream(socket.getInputStream());
  }

  private Answer read(Shot shot) throws IOException {
    int status = status();
    Map<String, String> headers = headers();
    while (status == 100) {
      status = status();
      headers = headers();
    }
    byte[] body = new byte[0];
    if (!shot.method().equals("HEAD") && status != 204 && status != 304) {
      body = body(headers);
    }
    if ("close".equalsIgnoreCase(headers.get("connection"))) {
      close();
    }
    return new Answer(status, headers, body);
  }

  private int status() throws IOException {
    String line = line();
    if (!line.startsWith("HTTP/1.1 ")) {
      throw new IOException("Not an answer: " + line);
    }
    return Integer.parseInt(line.substring(9, 12));
  }

  private Map<String, String> headers() throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.merge(
          line.substring(0, colon).toLowerCase(Locale.ROOT),
          line.substring(colon + 1).strip(),
          (first, second) -> first + ", " + second);
    }
    return headers;
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      for (int size = chunk(); size > 0; size = chunk()) {
        body.writeBytes(in.readNBytes(size));
        line();
      }
      line();
      return body.toByteArray();
    }
    String length = headers.get("content-length");
    return length == null ? in.readAllBytes() : in.readNBytes(Integer.parseInt(length));
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("The server has closed the connection");
      }
      if (c != '\r') {
        line.write(c);
      }
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  /** Speaks on a connection of its own next time. */
  public void hangUp() throws IOException {
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
