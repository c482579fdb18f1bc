package org.hearth.testkit.imports.fuzz.internal.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.testkit.imports.fuzz.internal.draft.Field;
import org.hearth.testkit.imports.fuzz.internal.draft.Line;
import org.hearth.testkit.imports.fuzz.internal.draft.Truth;

/** Of what is in place afterwards. */
enum RecordCheck implements Check {
  A_RECORD_HAS_THE_TEXT_OF_ONE_ROW {
    @Override
    public void look(FileCase file, Consumer<String> fault) {
      for (Map<Field, String> record : file.observed().created().values()) {
        List<String> tags = tags(file, record);
        if (tags.size() > 1 && file.file().rows().stream().noneMatch(line -> says(line, record))) {
          fault.accept("of " + tags + ": " + record);
        }
      }
    }
  },
  A_RECORD_IS_WHAT_ITS_ROW_SAYS {
    @Override
    public void look(FileCase file, Consumer<String> fault) {
      for (Map<Field, String> record : file.observed().created().values()) {
        if (file.file().rows().stream().noneMatch(line -> says(line, record))) {
          fault.accept("none says " + record);
        }
      }
    }
  },
  EACH_CREATED_ROW_HAS_A_RECORD_OF_ITS_OWN {
    @Override
    public void look(FileCase file, Consumer<String> fault) {
      List<Map<Field, String>> records = new ArrayList<>(file.observed().created().values());
      file.eachRow(
          (outcome, line) -> {
            if (outcome.code().equals(RowOutcome.CREATED)
                && !records.remove(
                    records.stream()
                        .filter(record -> says(line, record))
                        .findFirst()
                        .orElse(null))) {
              fault.accept("none for row " + outcome.row());
            }
          });
      if (file.lines().isPresent() && !records.isEmpty()) {
        fault.accept("of no created row: " + records);
      }
    }
  };

  private static boolean says(Line line, Map<Field, String> record) {
    return record.entrySet().stream()
        .allMatch(entry -> line.accepts(entry.getKey(), entry.getValue()));
  }

  /** The words of rows that are somewhere in a record. */
  private static List<String> tags(FileCase file, Map<Field, String> record) {
    String values = record.values().toString().toLowerCase(Locale.ROOT);
    return file.file().rows().stream()
        .flatMap(line -> line.truth().stream())
        .map(Truth::tag)
        .distinct()
        .filter(values::contains)
        .toList();
  }
}
