package org.hearth.app.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a report says of each row, whether it is finished or not. */
record Report(Map<Long, String> outcomes) {

  /** The report that a run was writing when it was killed, which is then taken away. */
  static Report unfinished(Path folder) throws IOException {
    Optional<Path> part = part(folder);
    if (part.isEmpty()) {
      return new Report(Map.of());
    }
    Report report = read(part.get());
    Files.delete(part.get());
    return report;
  }

  static Report finished(Path file) throws IOException {
    return read(file);
  }

  /** How many rows the report that is being written has by now; -1 before it is begun. */
  static int rowsSoFar(Path folder) throws IOException {
    Optional<Path> part = part(folder);
    return part.isEmpty() ? -1 : linesBelowHeader(Files.readAllBytes(part.get()));
  }

  /** Counted and not read: a test that waits for a moment to kill asks every other millisecond. */
  private static int linesBelowHeader(byte[] text) {
    int lines = 0;
    for (byte character : text) {
      if (character == '\n') {
        lines++;
      }
    }
    return Math.max(lines - 1, 0);
  }

  private static Optional<Path> part(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".part")).findFirst();
    }
  }

  /** The last line is left out where its end is not there yet. */
  private static Report read(Path file) throws IOException {
    Map<Long, String> outcomes = new LinkedHashMap<>();
    String text = Files.readString(file);
    List<String> lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().skip(1).toList();
    for (String line : lines) {
      String[] cells = line.split(",", 3);
      outcomes.put(Long.valueOf(cells[0]), cells[1]);
    }
    return new Report(outcomes);
  }
}
