package org.hearth.testkit.imports.fuzz.internal.draft;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hearth.testkit.imports.ImportTrial;

/** Writes a draft down. */
public final class Rendering {
  private Rendering() {}

  public static BrokenFile of(Draft draft) {
    Layout layout = draft.layout();
    StringBuilder text = new StringBuilder();
    NavigableMap<Integer, Line> starts = new TreeMap<>();
    List<Line> written = draft.written();
    for (int i = 0; i < written.size(); i++) {
      Line line = written.get(i);
      starts.put(text.length(), line);
      write(line, layout, text);
      boolean last = i == written.size() - 1;
      if (last && layout.end() < 1) {
        int start = starts.lastKey();
        text.setLength(start + (int) ((text.length() - start) * layout.end()));
        line.cutShort();
      } else if (!last || layout.hasLastLineEnd()) {
        text.append(layout.lineEnd(i));
      }
    }
    text.append(layout.behind());
    String said = text.toString();
    return new BrokenFile(
        draft.kind(),
        said,
        ImportTrial.file(layout.encode(layout.before() + said)),
        layout.separator(),
        starts,
        draft.header(),
        draft.verdict(),
        draft.existing(),
        draft.leftOut(),
        layout.before().contains("sep="));
  }

  private static void write(Line line, Layout layout, StringBuilder text) {
    for (int i = 0; i < line.cells().size(); i++) {
      if (i > 0) {
        text.append(layout.separator());
      }
      text.append(line.cells().get(i).written(layout.separator(), layout.quoting()));
    }
  }
}
