package org.hearth.adapter.http.server.internal.page.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hearth.adapter.http.server.internal.page.imports.FormParts.Part;

/** A form with a file is read part by part, whatever stands in the file. */
class FormPartsTest {
  private static final String BOUNDARY = "----b0";
  private static final String END = "\r\n--" + BOUNDARY + "--\r\n";

  @Property
  void the_content_of_a_file_comes_as_it_was_sent(
      @ForAll("contents") String end, @ForAll @IntRange(max = 20_000) int before)
      throws IOException {
    String content = "x".repeat(before) + end;
    FormParts parts = parts(part("_csrf", "token") + file("\u00e4 b.csv", content) + END);

    assertThat(parts.next()).contains(new Part("_csrf", ""));
    assertThat(content(parts)).isEqualTo("token");
    assertThat(parts.next()).contains(new Part("file", "\u00e4 b.csv"));
    assertThat(content(parts)).isEqualTo(content);
    assertThat(parts.next()).isEmpty();
  }

  /** Text that looks like a delimiter, and is none. */
  @Provide
  Arbitrary<String> contents() {
    return Arbitraries.of(
            "\r",
            "\n",
            "\r\n",
            "\r\n--",
            "--",
            "-",
            BOUNDARY,
            "----b",
            "\r\n------b",
            "x",
            "\u00e9")
        .list()
        .ofMaxSize(30)
        .map(texts -> String.join("", texts))
        // No sender may choose a boundary with which a line of the file begins (RFC 2046, 5.1.1).
        .filter(text -> !("\n" + text.replace('\r', '\n')).contains("\n--" + BOUNDARY));
  }

  @Example
  void a_part_that_is_not_read_is_passed() throws IOException {
    FormParts parts = parts(part("a", "1") + part("b", "2") + END);

    parts.next();

    assertThat(parts.next()).contains(new Part("b", ""));
    assertThat(content(parts)).isEqualTo("2");
  }

  @Example
  void a_form_that_breaks_off_is_no_form() throws IOException {
    FormParts parts = parts(part("a", "1"));
    parts.next();

    assertThatThrownBy(() -> content(parts)).isInstanceOf(EOFException.class);
  }

  @Example
  void headers_without_end_are_not_read_to_memory() {
    FormParts parts = parts("\r\n--" + BOUNDARY + "\r\nContent-Disposition: " + "x".repeat(5_000));

    assertThatThrownBy(parts::next).isInstanceOf(IOException.class);
  }

  private static FormParts parts(String body) {
    InputStream sent = new ByteArrayInputStream(body.substring(2).getBytes(StandardCharsets.UTF_8));
    return new FormParts(sent, BOUNDARY);
  }

  private static String part(String name, String value) {
    return "\r\n--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + value;
  }

  private static String file(String name, String content) {
    return "\r\n--"
        + BOUNDARY
        + "\r\ncontent-disposition: form-data; name=\"file\"; filename=\""
        + name
        + "\"\r\nContent-Type: text/csv\r\n\r\n"
        + content;
  }

  private static String content(FormParts parts) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    parts.content(content::write);
    return content.toString(StandardCharsets.UTF_8);
  }
}
