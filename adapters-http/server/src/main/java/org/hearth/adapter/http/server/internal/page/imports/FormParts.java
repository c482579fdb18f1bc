package org.hearth.adapter.http.server.internal.page.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content.Chunk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * Reads a form with a file (multipart/form-data, RFC 7578) part by part, as it comes in. No more of
 * it than one buffer is kept here, so that a file of any size takes no memory.
 */
final class FormParts {
  private static final int BUFFER = 8 * 1024;
  private static final int LONGEST_HEADERS = 4_096;
  private static final int MOST_PARTS = 16;

  private final InputStream body;
  private final MultiPart.Parser parser;

  /** What was read and not asked for yet. */
  private final Deque<Event> events = new ArrayDeque<>();

  private boolean isWithin;

  FormParts(InputStream body, String boundary) {
    this.body = body;
    this.parser = new MultiPart.Parser(boundary, new Events());
    parser.setPartHeadersMaxLength(LONGEST_HEADERS);
    parser.setMaxParts(MOST_PARTS);
  }

  /** Empty where the request is no form with parts. */
  static Optional<FormParts> of(HttpServletRequest request) throws IOException {
    String type = String.valueOf(request.getContentType());
    String boundary =
        type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")
            ? MultiPart.extractBoundary(type)
            : null;
    return boundary == null
        ? Optional.empty()
        : Optional.of(new FormParts(request.getInputStream(), boundary));
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
    if (isWithin) {
      content(octet -> {});
    }
    if (event() instanceof Event.Begin begin) {
      isWithin = true;
      return Optional.of(begin.part());
    }
    return Optional.empty();
  }

  /**
   * Reads the content of a part to its end.
   *
   * @throws IOException where the form breaks off, or from whom the content is given to
   */
  void content(Content content) throws IOException {
    Event event = event();
    while (event instanceof Event.Octets some) {
      while (some.octets().hasRemaining()) {
        content.add(some.octets().get() & 0xFF);
      }
      event = event();
    }
    isWithin = false;
  }

  /** Passes what is still to come, so many bytes at most: browsers read no answer before. */
  void pass(long most) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = most;
    int read = body.read(buffer);
    while (read >= 0 && left > 0) {
      left -= read;
      read = body.read(buffer);
    }
  }

  private Event event() throws IOException {
    while (events.isEmpty()) {
      // A new one each time, since the parser may hold what is left of it.
      byte[] buffer = new byte[BUFFER];
      int read = body.read(buffer);
      parser.parse(read < 0 ? Chunk.EOF : Chunk.from(ByteBuffer.wrap(buffer, 0, read), false));
      if (read < 0 && events.isEmpty()) {
        throw new EOFException("The form breaks off");
      }
    }
    Event event = events.remove();
    if (event instanceof Event.Broken broken) {
      throw broken.failure() instanceof EOFException end
          ? end
          : new IOException("The form cannot be read", broken.failure());
    }
    return event;
  }

  /** What stands in a form, one after the other. */
  private sealed interface Event {
    record Begin(Part part) implements Event {}

    record Octets(ByteBuffer octets) implements Event {}

    record End() implements Event {}

    record Broken(Throwable failure) implements Event {}
  }

  private final class Events implements MultiPart.Parser.Listener {
    private ContentDisposition disposition = ContentDisposition.empty();

    @Override
    public void onPartBegin() {
      disposition = ContentDisposition.empty();
    }

    @Override
    public void onPartHeader(String name, String value) {
      if (name.equalsIgnoreCase(HttpHeaders.CONTENT_DISPOSITION)) {
        try {
          disposition = ContentDisposition.parse(value);
        } catch (IllegalArgumentException unreadable) {
          events.add(new Event.Broken(unreadable));
        }
      }
    }

    @Override
    public void onPartHeaders() {
      events.add(
          new Event.Begin(new Part(text(disposition.getName()), text(disposition.getFilename()))));
    }

    private static String text(@Nullable String given) {
      return given == null ? "" : given;
    }

    @Override
    public void onPartContent(Chunk chunk) {
      events.add(new Event.Octets(chunk.getByteBuffer().slice()));
    }

    @Override
    public void onPartEnd() {
      events.add(new Event.End());
    }

    @Override
    public void onComplete() {
      events.add(new Event.End());
    }

    @Override
    public void onFailure(Throwable failure) {
      events.add(new Event.Broken(failure));
    }
  }
}
