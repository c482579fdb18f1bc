package org.hearth.application.internal.imports.column;

import java.util.List;
import java.util.Map;

/** Where a file has its columns. */
public final class Header {
  private final long row;
  private final List<String> texts;
  private final Map<String, Integer> places;
  private final int[] address;
  private final boolean[] chosen;
  private final Content[] contents;

  /**
   * @param row its own number
   * @param texts its cells
   * @param places the cell of each column, by the column's name; the address has its own
   * @param address the cells that make the address, in their order
   * @param chosen whether the column of each cell was named by the one who imports
   * @param contents what stands below each cell
   */
  Header(
      long row,
      List<String> texts,
      Map<String, Integer> places,
      int[] address,
      boolean[] chosen,
      Content[] contents) {
    this.row = row;
    this.texts = List.copyOf(texts);
    this.places = Map.copyOf(places);
    this.address = address.clone();
    this.chosen = chosen.clone();
    this.contents = contents.clone();
  }

  public long row() {
    return row;
  }

  /** Its cells. */
  public List<String> texts() {
    return texts;
  }

  Map<String, Integer> places() {
    return places;
  }

  public int width() {
    return texts.size();
  }

  /** Up to the last column that has a name. */
  public int namedWidth() {
    int width = texts.size();
    while (width > 1 && texts.get(width - 1).isEmpty()) {
      width--;
    }
    return width;
  }

  /** The cell of a column; -1 where the file does not have it. */
  public int place(String column) {
    Integer place = places.get(column);
    return place == null ? -1 : place;
  }

  /** The column that a cell is of; its letter where it is not read. */
  public String columnAt(int cell) {
    return places.entrySet().stream()
        .filter(column -> column.getValue() == cell)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> ColumnLabel.letter(cell));
  }

  public boolean hasAddressParts() {
    return address.length > 1;
  }

  /** The cells that make the address, which are not to be changed. */
  public int[] addressParts() {
    return address;
  }

  boolean isChosen(int cell) {
    return chosen[cell];
  }

  public Content content(int cell) {
    return cell < contents.length ? contents[cell] : Content.UNREAD;
  }

  String label(int cell) {
    return ColumnLabel.of(cell, texts.get(cell));
  }
}
