package org.hearth.adapter.http.server.internal.limit;

/** Kinds of calls that a user makes at a bounded rate. */
public enum Work {
  /** For accounts and patients, and questions that name one by a number. */
  SEARCH,
  /** Of homes and residents, and moves between homes. */
  REGISTRATION,
  /** Lists and reports, page by page. */
  EXPORT,
  /** Files of rows. */
  IMPORT
}
