package org.hearth.adapter.springboot.internal;

/** It is not clear which data source Hearth is to work on. */
final class NoDataSourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int candidates;

  NoDataSourceException(int candidates) {
    super("Hearth needs one data source, and there are " + candidates);
    this.candidates = candidates;
  }

  int candidates() {
    return candidates;
  }
}
