package org.hearth.benchmarks.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A request as it goes over the wire, made before anything is timed. */
public final class Message {
  private final byte[] bytes;

  private Message(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Asks for a page. */
  public static Message get(String path, Map<String, String> headers) {
    return of("GET " + path, headers, "");
  }

  /** Brings JSON. */
  public static Message post(String path, Map<String, String> headers, String json) {
    return of("POST " + path, headers, json);
  }

  private static Message of(String what, Map<String, String> headers, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String more =
        headers.entrySet().stream()
            .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
            .collect(Collectors.joining());
    String type =
        body.length == 0
            ? ""
            : "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n";
    byte[] head =
        (what
                + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
                + more
                + type
                + "\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] all = new byte[head.length + body.length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(body, 0, all, head.length, body.length);
    return new Message(all);
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }
}
