package org.hearth.adapter.http.server.internal.page.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a form with a file (multipart/form-data, RFC 7578) part by part, as it comes in. Nothing of
 * it is kept here, so that a file of any size takes no memory.
 */
final class FormParts {
  private static final int LONGEST_LINE = 4_096;
  private static final int MOST_HEADERS = 16;
  private static final Pattern BOUNDARY =
      Pattern.compile("boundary=\"?([\\w'()+,./:=?-]{1,70})\"?");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE_NAME = Pattern.compile("[; ]filename=\"([^\"]*)\"");

  private final InputStream body;

  /** What ends a part; its first character is nowhere else in it. */
  private final byte[] delimiter;

  /** How much of the delimiter was read; the first part may begin without a line end before it. */
  private int matched = 2;

  FormParts(InputStream body, String boundary) {
    this.body = new BufferedInputStream(body);
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Empty where the request is no form with parts. */
  static Optional<FormParts> of(HttpServletRequest request) throws IOException {
    String type = String.valueOf(request.getContentType());
    Matcher boundary = BOUNDARY.matcher(type);
    return type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data") && boundary.find()
        ? Optional.of(new FormParts(request.getInputStream(), boundary.group(1)))
        : Optional.empty();
  }

  /**
   * A part of the form.
   *
   * @param name of the field
   * @param fileName as the browser's machine calls it; blank where it is no file or none was chosen
   */
  record Part(String name, String fileName) {
    /** Masked: it may be personal. */
    @Override
    public String toString() {
      return "Part[***]";
    }
  }

  /** Is given the content of a part, byte by byte. */
  @FunctionalInterface
  interface Content {
    void add(int octet) throws IOException;
  }

  /**
   * Goes to the next part, whatever is left of the one before.
   *
   * @return empty behind the last one
   */
  Optional<Part> next() throws IOException {
    content(octet -> {});
    String behind = line();
    if (!behind.isEmpty()) {
      return Optional.empty();
    }
    String name = "";
    String file = "";
    for (int i = 0; i < MOST_HEADERS; i++) {
      String header = line();
      if (header.isEmpty()) {
        return Optional.of(new Part(name, file));
      }
      if (header.regionMatches(
          true, 0, "content-disposition:", 0, "content-disposition:".length())) {
        name = first(NAME, header);
        file = first(FILE_NAME, header);
      }
    }
    throw new IOException("A part of the form has too many headers");
  }

  private static String first(Pattern pattern, String header) {
    Matcher found = pattern.matcher(header);
    return found.find() ? found.group(1) : "";
  }

  /**
   * Reads the content of a part to its end.
   *
   * @throws IOException where the form breaks off, or from whom the content is given to
   */
  void content(Content content) throws IOException {
    while (matched < delimiter.length) {
      int octet = body.read();
      if (octet < 0) {
        throw new EOFException("The form breaks off");
      }
      if (octet == delimiter[matched]) {
        matched++;
      } else {
        for (int i = 0; i < matched; i++) {
          content.add(delimiter[i]);
        }
        matched = octet == delimiter[0] ? 1 : 0;
        if (matched == 0) {
          content.add(octet);
        }
      }
    }
  }

  /** Passes what is still to come, so many bytes at most: browsers read no answer before. */
  void pass(long most) throws IOException {
    byte[] passed = new byte[LONGEST_LINE];
    long left = most;
    int read = body.read(passed);
    while (read >= 0 && left > 0) {
      left -= read;
      read = body.read(passed);
    }
  }

  /** The rest of a line; what follows it begins a part's content. */
  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int octet = body.read();
    while (octet >= 0 && octet != '\n') {
      if (line.size() == LONGEST_LINE) {
        throw new IOException("A part of the form has a header that is too long");
      }
      line.write(octet);
      octet = body.read();
    }
    matched = 0;
    String text = line.toString(StandardCharsets.UTF_8);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
