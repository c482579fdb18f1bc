package org.hearth.application.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.application.internal.imports.cell.AddressParts;
import org.hearth.application.internal.imports.column.Column;
import org.hearth.application.internal.imports.column.Columns;
import org.junit.jupiter.api.Test;

/** The tables of columns in the guide are those of the code. */
class TheGuideToFilesTest {
  private static final String HOMES = "### Columns of care homes";
  private static final String RESIDENTS = "### Columns of residents";
  private static final String PARTS = "### Parts of an address";

  @Test
  void every_column_and_every_name_of_it_is_in_the_guide() throws IOException {
    assertThat(table(HOMES)).isEqualTo(names(Columns.OF_CARE_HOMES));
    assertThat(table(RESIDENTS)).isEqualTo(names(Columns.OF_RESIDENTS));
    assertThat(names(Columns.OF_RESIDENTS_OF_ONE_HOME)).isEqualTo(names(Columns.OF_RESIDENTS));
  }

  @Test
  void every_part_of_an_address_is_in_the_guide_and_is_one() throws IOException {
    List<String> listed = new ArrayList<>();
    table(PARTS).values().forEach(listed::addAll);

    assertThat(listed).allMatch(header -> AddressParts.of(header).isPresent());
    assertThat(listed)
        .containsAll(
            Stream.concat(AddressParts.STREETS.stream(), AddressParts.PLACES.stream()).toList());
  }

  private static Map<String, List<String>> names(Columns columns) {
    return columns.all().stream()
        .collect(
            Collectors.toMap(
                Column::name, Column::aliases, (one, other) -> one, LinkedHashMap::new));
  }

  /** The rows of the table below a heading: the first cell, and the names in the second. */
  private static Map<String, List<String>> table(String heading) throws IOException {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    guide()
        .dropWhile(line -> !line.equals(heading))
        .skip(1)
        .takeWhile(line -> !line.startsWith("#"))
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split("\\|", -1))
        .forEach(cells -> rows.put(quoted(cells[1]).get(0), quoted(cells[2])));
    return rows;
  }

  private static List<String> quoted(String cell) {
    List<String> names = new ArrayList<>();
    String[] parts = cell.split("`", -1);
    for (int i = 1; i < parts.length; i += 2) {
      names.add(parts[i]);
    }
    return names;
  }

  private static Stream<String> guide() throws IOException {
    Path directory = Path.of("").toAbsolutePath();
    while (!Files.exists(directory.resolve("docs/input.md"))) {
      Path above = directory.getParent();
      if (above == null) {
        throw new IllegalStateException("There is no docs/input.md above this module");
      }
      directory = above;
    }
    return Files.readAllLines(directory.resolve("docs/input.md")).stream();
  }
}
