package org.hearth.adapter.http.server.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Breaks a body on its way: what is sent is hardly JSON, not UTF-8, too deep or too long. */
final class BrokenBytes {
  private static final int LARGEST = 65_536;

  private final Dice dice;

  BrokenBytes(Dice dice) {
    this.dice = dice;
  }

  byte[] broken(String json) {
    return switch (dice.below(16)) {
      case 0 -> new byte[0];
      case 1 -> utf8(dice.pick("null", "[]", "\"x\"", "42", "true", "{", "}", "   ", "{}"));
      case 2 -> json.getBytes(dice.pick(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE));
      case 3 -> json.getBytes(Charset.forName(dice.pick("UTF-16", "UTF-32", "IBM037")));
      case 4 -> json.replace('a', 'é').getBytes(StandardCharsets.ISO_8859_1);
      case 5 -> illFormed(utf8(json));
      case 6 -> gzip(utf8(json));
      case 7 -> utf8(json.substring(0, dice.below(json.length() + 1)));
      case 8 -> utf8(json + dice.pick("x", "{}", ",", "]", "\u0000", json));
      case 9 -> utf8("\ufeff" + json);
      case 10 -> utf8(nested(dice.pick(19, 20, 21, 500, 30_000)));
      case 11 -> utf8(padded(json));
      case 12 -> utf8(doubled(json));
      case 13 -> utf8(json.replace("\"a", dice.pick("\"\\ud800", "\"\\u0000", "\"\\q", "\"\n")));
      case 14 -> utf8(json.replace(':', dice.pick('=', ';')).replace('"', '\''));
      default -> dice.bytes(dice.below(300));
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] illFormed(byte[] bytes) {
    if (bytes.length == 0) {
      return bytes;
    }
    byte[] broken = Arrays.copyOf(bytes, bytes.length);
    broken[dice.below(bytes.length)] =
        dice.pick((byte) 0xff, (byte) 0xc3, (byte) 0xed, (byte) 0x80);
    return broken;
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }

  private String nested(int depth) {
    String open = dice.pick("[", "{\"a\":");
    return open.repeat(depth)
        + (dice.percent(50) ? "" : (open.equals("[") ? "]" : "1}").repeat(depth));
  }

  /** Just below and above what may be sent, and what is awaited before a request gets a thread. */
  private String padded(String json) {
    int length =
        dice.percent(90)
            ? dice.pick(LARGEST - 1, LARGEST, LARGEST + 1, 70_000)
            : dice.pick(128 * 1024 - 1, 128 * 1024 + 2048, 1_000_000);
    return " ".repeat(Math.max(0, length - json.length())) + json;
  }

  private static String doubled(String json) {
    int end = json.lastIndexOf('}');
    return end <= 1 ? json : json.substring(0, end) + "," + json.substring(1);
  }
}
