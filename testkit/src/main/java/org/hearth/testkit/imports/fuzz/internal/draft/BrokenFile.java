package org.hearth.testkit.imports.fuzz.internal.draft;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.hearth.application.port.in.imports.ImportFile;

/**
 * A file that is made, with what its maker knows of it.
 *
 * @param text what it says, without marks before the first line that no spreadsheet shows
 * @param content what is imported
 * @param starts each line by the place in the text at which it begins
 * @param verdict what may become of the file as a whole
 * @param existing what is in place before the file is imported
 * @param leftOut the columns with text that no import reads, and has to say so
 * @param hiddenFirstRow whether some spreadsheets do not show the first row
 */
public record BrokenFile(
    FileKind kind,
    String text,
    ImportFile content,
    char separator,
    NavigableMap<Integer, Line> starts,
    Line header,
    Verdict verdict,
    List<Truth> existing,
    Set<Integer> leftOut,
    boolean hiddenFirstRow) {

  /** The line that a place in the text is in. */
  public Line lineAt(int place) {
    Map.Entry<Integer, Line> entry = starts.floorEntry(place);
    return entry == null ? header : entry.getValue();
  }

  /** The rows with a record. */
  public List<Line> rows() {
    return starts.values().stream().filter(line -> line.truth().isPresent()).toList();
  }
}
