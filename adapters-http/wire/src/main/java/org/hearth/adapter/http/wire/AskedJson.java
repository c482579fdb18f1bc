package org.hearth.adapter.http.wire;

/**
 * That something was asked for. It is the same whatever it was asked about.
 *
 * @param asked always true
 */
public record AskedJson(boolean asked) {
  public static final AskedJson ASKED = new AskedJson(true);
}
