package org.hearth.application.port.in.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.domain.text.TypedText;

/** A file whose columns are named beside it. */
record FileWithColumns(ImportFile file, Map<String, String> columns) implements ImportFile {
  FileWithColumns {
    columns =
        columns.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, FileWithColumns::onOneLine));
  }

  private static String onOneLine(Map.Entry<String, String> column) {
    return TypedText.clean(column.getValue().replaceAll("\\p{Cntrl}", " "));
  }

  @Override
  public InputStream open() throws IOException {
    return file.open();
  }
}
