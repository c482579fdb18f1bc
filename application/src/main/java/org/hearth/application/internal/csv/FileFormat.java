package org.hearth.application.internal.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files that are sent in place of CSV in UTF-8, recognised by how they begin. */
enum FileFormat {
  WORKBOOK("is a workbook or an archive, not CSV", "PK\u0003\u0004", "PK\u0005\u0006"),
  OLD_WORKBOOK(
      "is a workbook of an older kind, or one with a password, not CSV",
      "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
  PDF("is a PDF document, not CSV", "%PDF-"),
  COMPRESSED(
      "is compressed, not CSV",
      "\u001F\u008B",
      "BZh",
      "\u00FD7zXZ",
      "7z\u00BC\u00AF",
      "Rar!",
      "(\u00B5/\u00FD"),
  RICH_TEXT("is a document in rich text, not CSV", "{\\rtf"),
  UTF_32("is UTF-32 text, not UTF-8", "\u00FF\u00FE\0\0", "\0\0\u00FE\u00FF"),
  UTF_16("is UTF-16 text, not UTF-8", "\u00FF\u00FE", "\u00FE\u00FF"),
  MARKUP("is a web page or XML, not CSV");

  /** So many bytes are looked at. */
  static final int PEEKED = 512;

  private static final List<String> MARKUP_BEGINNINGS =
      List.of("<!doctype", "<html", "<head", "<body", "<table", "<?xml", "<!--", "<script");

  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is
  private final List<String> beginnings;

  FileFormat(String words, String... beginnings) {
    this.words = words;
    this.beginnings = List.of(beginnings);
  }

  /** Reads on from "The file". */
  String words() {
    return words;
  }

  /** What a file is that begins so; empty where it may be CSV. */
  static Optional<FileFormat> of(byte[] start) {
    String text = new String(start, ISO_8859_1);
    for (FileFormat format : values()) {
      for (String beginning : format.beginnings) {
        if (text.startsWith(beginning)) {
          return Optional.of(format);
        }
      }
    }
    if (isWide(text, 4)) {
      return Optional.of(UTF_32);
    }
    if (isWide(text, 2)) {
      return Optional.of(UTF_16);
    }
    return isMarkup(text) ? Optional.of(MARKUP) : Optional.empty();
  }

  /** Whether a Latin letter stands in each group of bytes, the rest of which are zero. */
  private static boolean isWide(String text, int bytes) {
    int groups = Math.min(text.length() / bytes, 8);
    if (groups == 0) {
      return false;
    }
    boolean littleEndian = true;
    boolean bigEndian = true;
    for (int i = 0; i < groups * bytes; i++) {
      boolean zero = text.charAt(i) == 0;
      littleEndian &= zero == (i % bytes != 0);
      bigEndian &= zero == (i % bytes != bytes - 1);
    }
    return littleEndian || bigEndian;
  }

  private static boolean isMarkup(String text) {
    String begin = text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
    String lower = begin.stripLeading().toLowerCase(Locale.ROOT);
    for (String beginning : MARKUP_BEGINNINGS) {
      if (lower.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
