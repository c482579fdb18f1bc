package org.hearth.adapter.http.server.description;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A request as it is sent, byte for byte, also one that no client library would send.
 *
 * @param target as it stands in the first line
 * @param headers whole lines without their ends, in Latin-1
 */
@SuppressWarnings("ArrayRecordComponent") // compared with nothing
public record Shot(String method, String target, List<String> headers, byte[] body) {
  private static final String END = "\r\n";

  /** The path, without the query. */
  public String path() {
    int query = target.indexOf('?');
    return query < 0 ? target : target.substring(0, query);
  }

  byte[] bytes() {
    StringBuilder head = new StringBuilder();
    head.append(method).append(' ').append(target).append(" HTTP/1.1").append(END);
    head.append("Host: localhost").append(END);
    headers.forEach(line -> head.append(line).append(END));
    head.append("Content-Length: ").append(body.length).append(END).append(END);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(body);
    return bytes.toByteArray();
  }

  /** Enough to do it again: the first kilobyte of the body. */
  @Override
  public String toString() {
    String text = new String(body, StandardCharsets.UTF_8);
    return method
        + " "
        + target
        + " "
        + headers.stream().filter(line -> !line.startsWith("Authorization")).toList()
        + " "
        + (text.length() > 1000 ? text.substring(0, 1000) + "… (" + body.length + ")" : text);
  }
}
