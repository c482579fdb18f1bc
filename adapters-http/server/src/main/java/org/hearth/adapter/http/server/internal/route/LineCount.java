package org.hearth.adapter.http.server.internal.route;

/**
 * Counts the line ends of a file as its bytes go by, whichever kind they are of: no fewer than it
 * has rows, since its header has one.
 */
public final class LineCount {
  private long lines;
  private boolean afterReturn;

  public void add(int octet) {
    if (octet == '\r' || (octet == '\n' && !afterReturn)) {
      lines++;
    }
    afterReturn = octet == '\r';
  }

  public long lines() {
    return lines;
  }
}
