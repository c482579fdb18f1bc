package org.hearth.testkit.imports.fuzz.internal.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** How a file is written. */
public final class Layout {
  private char separator = ',';
  private Quoting quoting = Quoting.PLAIN;
  private List<String> lineEnds = List.of("\n");
  private boolean lastLineEnd = true;
  private String before = "";
  private String behind = "";
  private Function<String, byte[]> encoding = text -> text.getBytes(StandardCharsets.UTF_8);
  private double end = 1;

  public char separator() {
    return separator;
  }

  public void separate(char other) {
    separator = other;
  }

  Quoting quoting() {
    return quoting;
  }

  public void quote(Quoting byDefault) {
    quoting = byDefault;
  }

  String lineEnd(int line) {
    return lineEnds.get(line % lineEnds.size());
  }

  /** Line ends, which are used in turn. */
  public void endLines(String... ends) {
    lineEnds = List.of(ends);
  }

  boolean hasLastLineEnd() {
    return lastLineEnd;
  }

  public void omitLastLineEnd() {
    lastLineEnd = false;
  }

  String before() {
    return before;
  }

  /** Text before the first line that is no line of its own to a spreadsheet. */
  public void prepend(String text) {
    before = text + before;
  }

  String behind() {
    return behind;
  }

  public void append(String text) {
    behind = behind + text;
  }

  byte[] encode(String text) {
    return encoding.apply(text);
  }

  public void encode(Function<String, byte[]> other) {
    encoding = other;
  }

  double end() {
    return end;
  }

  /**
   * Has the file end within its last row.
   *
   * @param share how much of the last row is there
   */
  public void cutLastRow(double share) {
    end = share;
  }
}
