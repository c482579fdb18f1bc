package org.hearth.adapter.http.wire;

/**
 * Confirms that something was asked for; the same whether or not it exists.
 *
 * @param asked always true
 */
public record AskedJson(boolean asked) {
  /** The answer to a question that support takes up. */
  public static final AskedJson ASKED = new AskedJson(true);
}
