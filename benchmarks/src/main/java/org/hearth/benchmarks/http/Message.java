package org.hearth.benchmarks.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A request as it goes over the wire, made before anything is timed. */
public final class Message {
  private static final String JSON = "application/json";

  private final byte[] bytes;

  private Message(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Asks for a page. */
  public static Message get(String path, Map<String, String> headers) {
    return of("GET " + path, headers, "", JSON);
  }

  /** Brings JSON. */
  public static Message post(String path, Map<String, String> headers, String json) {
    return of("POST " + path, headers, json, JSON);
  }

  /** Brings a file in CSV. */
  public static Message file(String path, Map<String, String> headers, String csv) {
    return of("POST " + path, headers, csv, "text/csv");
  }

  /** Says that more comes than what it brings. */
  public Message half() {
    return new Message(Arrays.copyOf(bytes, bytes.length - 1));
  }

  private static Message of(
      String what, Map<String, String> headers, String text, String mediaType) {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    String more =
        headers.entrySet().stream()
            .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
            .collect(Collectors.joining());
    String type =
        body.length == 0
            ? ""
            : "Content-Type: " + mediaType + "\r\nContent-Length: " + body.length + "\r\n";
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
