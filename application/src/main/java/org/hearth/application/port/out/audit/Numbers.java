package org.hearth.application.port.out.audit;

/** Numbers of entries that follow each other, both ends included. */
public record Numbers(long first, long last) {
  public Numbers {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("Numbers begin at 1 and end where they begin or later");
    }
  }

  public boolean contains(long number) {
    return first <= number && number <= last;
  }
}
