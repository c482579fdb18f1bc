package org.hearth.application.internal.imports.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.application.internal.csv.UnusableFileException;
import org.hearth.application.internal.imports.cell.AddressParts;
import org.hearth.application.port.in.imports.ColumnNames;
import org.hearth.domain.text.TypedText;

/** Finds the columns of a kind of file in a header. */
final class HeaderSearch {
  private final Columns columns;
  private final Map<String, String> wanted;
  private final List<String> header;
  private final Map<String, List<Integer>> candidates = new LinkedHashMap<>();

  /** Cells whose header names a part of an address, by that part. */
  private final Map<String, List<Integer>> parts = new LinkedHashMap<>();

  /**
   * @param wanted columns that the one who imports names
   */
  HeaderSearch(Columns columns, Map<String, String> wanted, String[] header) {
    this.columns = columns;
    this.wanted = wanted;
    this.header = Arrays.stream(header).map(TypedText::clean).toList();
    IntStream.range(0, header.length).forEach(this::propose);
  }

  private void propose(int place) {
    String text = header.get(place);
    if (text.isEmpty()) {
      return;
    }
    Optional<Column> column = columns.byHeader(text);
    if (column.isPresent()) {
      candidates(column.get().name()).add(place);
    } else {
      AddressParts.of(text).ifPresent(part -> parts(part).add(place));
    }
  }

  private List<Integer> parts(String part) {
    return parts.computeIfAbsent(part, first -> new ArrayList<>());
  }

  private List<Integer> candidates(String column) {
    return candidates.computeIfAbsent(column, first -> new ArrayList<>());
  }

  /** Whether each column that is needed may be here. */
  boolean fits() {
    return missing().isEmpty();
  }

  private List<String> missing() {
    return columns
        .required()
        .map(Column::name)
        .filter(name -> candidates(name).isEmpty() && !wanted.containsKey(name))
        .filter(name -> !name.equals(ColumnNames.ADDRESS) || !partsMakeAnAddress())
        .toList();
  }

  private boolean partsMakeAnAddress() {
    return parts.entrySet().stream()
        .anyMatch(part -> AddressParts.isStreet(part.getKey()) && !part.getValue().isEmpty());
  }

  /**
   * The header with its columns.
   *
   * @throws UnusableFileException where one is missing, or it is not clear which is meant
   */
  Header find(long row) throws UnusableFileException {
    Map<String, Integer> places =
        new LinkedHashMap<>(new ChosenColumns(columns, header).find(wanted));
    boolean[] chosen = new boolean[header.size()];
    places.values().forEach(place -> chosen[place] = true);
    candidates.values().forEach(list -> removeChosen(list, chosen));
    parts.values().forEach(list -> removeChosen(list, chosen));
    for (Map.Entry<String, List<Integer>> column : candidates.entrySet()) {
      List<Integer> found = column.getValue();
      if (!places.containsKey(column.getKey()) && !found.isEmpty()) {
        if (found.size() > 1) {
          throw new ColumnQuestion(header).severalNamed(column.getKey(), column.getKey(), found);
        }
        places.put(column.getKey(), found.get(0));
      }
    }
    requireAll();
    int[] address = address(places);
    places.put(ColumnNames.ADDRESS, address[0]);
    return new Header(row, header, places, address, chosen, contents(places, address));
  }

  private static void removeChosen(List<Integer> places, boolean[] chosen) {
    places.removeIf(place -> chosen[place]);
  }

  private void requireAll() throws UnusableFileException {
    List<String> missing = missing();
    if (!missing.isEmpty()) {
      throw new UnusableFileException(
          "The header has no column " + String.join(", ", missing) + ".",
          "Name the columns in the first row: "
              + columns.required().map(Column::name).collect(Collectors.joining(","))
              + ".",
          "Separate them with commas, and save the file as \"CSV UTF-8\".");
    }
  }

  /** A column that is named by the one who imports is the whole address. */
  private int[] address(Map<String, Integer> places) throws UnusableFileException {
    Integer base = places.get(ColumnNames.ADDRESS);
    if (base != null && wanted.containsKey(ColumnNames.ADDRESS)) {
      return new int[] {base};
    }
    Set<Integer> all = new LinkedHashSet<>();
    if (base != null) {
      all.add(base);
    }
    for (Map.Entry<String, List<Integer>> part : parts.entrySet()) {
      if (part.getValue().size() > 1) {
        throw new ColumnQuestion(header)
            .severalNamed(ColumnNames.ADDRESS, part.getKey(), part.getValue());
      }
      all.addAll(part.getValue());
    }
    List.copyOf(all).forEach(place -> addUnnamedBehind(place, all, places));
    return all.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private void addUnnamedBehind(int place, Set<Integer> all, Map<String, Integer> places) {
    for (int next = place + 1;
        next < header.size() && !isNamed(header.get(next)) && !places.containsValue(next);
        next++) {
      all.add(next);
    }
  }

  /** Signs alone, such as a colon or a dash, are no name. */
  private static boolean isNamed(String header) {
    return !Column.compact(header).isEmpty();
  }

  private Content[] contents(Map<String, Integer> places, int[] address) {
    Content[] contents = new Content[header.size()];
    Arrays.fill(contents, Content.UNREAD);
    for (Column column : columns.all()) {
      Integer place = places.get(column.name());
      if (place != null) {
        contents[place] = column.content();
      }
    }
    for (int part : address) {
      contents[part] = Content.ADDRESS;
    }
    return contents;
  }
}
