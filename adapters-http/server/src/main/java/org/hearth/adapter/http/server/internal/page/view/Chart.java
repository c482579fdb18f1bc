package org.hearth.adapter.http.server.internal.page.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture of bars, with the figures as a table beside it. All bars have one colour: what they
 * stand for is written at each.
 *
 * @param id by which the picture's title and description are found
 * @param description of the picture in one sentence
 * @param columns of the table, after the first
 */
public record Chart(
    String id,
    String title,
    String description,
    List<Bar> bars,
    String first,
    List<String> columns,
    List<Line> lines) {
  /** The width of the picture; it shrinks with the page. */
  public static final int WIDTH = 320;

  private static final int LABEL_WIDTH = 128;
  private static final int ROOM_FOR_COUNT = 56;
  private static final int HEADING = 30;
  private static final int STEP = 26;

  public Chart {
    bars = List.copyOf(bars);
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /** A bar, or with a blank count the heading of those below it. */
  public record Bar(String label, String count, int y, int width) {
    public boolean isHeading() {
      return count.isEmpty();
    }

    /** Masked: it may be personal. */
    @Override
    public String toString() {
      return "Bar[***]";
    }
  }

  /** A row of the table. */
  public record Line(String label, List<String> figures) {
    public Line {
      figures = List.copyOf(figures);
    }

    /** Masked: it may be personal. */
    @Override
    public String toString() {
      return "Line[***]";
    }
  }

  /** What a bar stands for; a negative count is a heading. */
  public record Figure(String label, int count) {
    public static Figure heading(String text) {
      return new Figure(text, -1);
    }

    /** Masked: it may be personal. */
    @Override
    public String toString() {
      return "Figure[***]";
    }
  }

  /** Bars below each other, the longest of which is as wide as there is room. */
  public static List<Bar> bars(List<Figure> figures) {
    int largest = Math.max(1, figures.stream().mapToInt(Figure::count).max().orElse(1));
    List<Bar> bars = new ArrayList<>();
    int y = 0;
    for (Figure figure : figures) {
      if (figure.count() < 0) {
        bars.add(new Bar(figure.label(), "", y, 0));
        y += HEADING;
      } else {
        bars.add(
            new Bar(
                figure.label(),
                String.format("%,d", figure.count()),
                y,
                width(figure.count(), largest)));
        y += STEP;
      }
    }
    return bars;
  }

  /** What there is of is seen, however little it is. */
  private static int width(int count, int largest) {
    int room = WIDTH - LABEL_WIDTH - ROOM_FOR_COUNT;
    return count == 0 ? 0 : Math.max(2, (int) ((long) count * room / largest));
  }

  public int height() {
    return bars.isEmpty() ? STEP : bars.get(bars.size() - 1).y() + STEP;
  }

  public int left() {
    return LABEL_WIDTH;
  }

  /** Masked: it may be personal. */
  @Override
  public String toString() {
    return "Chart[***]";
  }
}
