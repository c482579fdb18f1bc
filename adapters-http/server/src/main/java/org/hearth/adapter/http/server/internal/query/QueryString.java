package org.hearth.adapter.http.server.internal.query;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearth.adapter.http.server.internal.problem.ProblemException;
import org.hearth.adapter.http.server.internal.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The query of an address, without the body of a form, which the container mixes with it. Decoded
 * strictly: what two readers could read differently is not read.
 */
final class QueryString {
  private static final int ESCAPE = 3;
  private static final int HEX = 16;

  private QueryString() {}

  /**
   * The parameters in their order; none where there is no query, or an empty one.
   *
   * @throws ProblemException unreadable, where an escape is broken or is no UTF-8
   */
  static List<Given> read(@Nullable String query) {
    List<Given> parameters = new ArrayList<>();
    if (query != null) {
      for (String pair : query.split("&", -1)) {
        if (!pair.isEmpty()) {
          int equals = pair.indexOf('=');
          parameters.add(
              equals < 0
                  ? new Given(decoded(pair), "")
                  : new Given(
                      decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))));
        }
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    if (text.chars().allMatch(c -> c != '%' && c != '+' && c < 0x80)) {
      return text;
    }
    byte[] raw = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(raw.length);
    for (int i = 0; i < raw.length; ) {
      switch (raw[i]) {
        case '%' -> {
          bytes.put(escaped(raw, i));
          i += ESCAPE;
        }
        case '+' -> {
          bytes.put((byte) ' ');
          i++;
        }
        default -> bytes.put(raw[i++]);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException noUtf8) {
      throw unreadable();
    }
  }

  private static byte escaped(byte[] raw, int at) {
    if (at + ESCAPE > raw.length) {
      throw unreadable();
    }
    int high = Character.digit(raw[at + 1], HEX);
    int low = Character.digit(raw[at + 2], HEX);
    if (high < 0 || low < 0) {
      throw unreadable();
    }
    return (byte) (high * HEX + low);
  }

  private static ProblemException unreadable() {
    return new ProblemException(
        Problems.unreadable("The query of the address is not percent-encoded UTF-8."));
  }
}
