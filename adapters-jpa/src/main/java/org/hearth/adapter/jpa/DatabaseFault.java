package org.hearth.adapter.jpa;

import java.util.Map;

/** Why a database cannot be used, as far as it is known. */
public enum DatabaseFault {
  /** It does not answer. */
  UNREACHABLE,
  /** It does not let this user in. */
  CREDENTIALS,
  /** The server has no database of that name. */
  NO_SUCH_DATABASE,
  /** It is not in UTF-8, so that it cannot hold every name. */
  ENCODING,
  /** The user lacks a right. */
  MISSING_RIGHT,
  /** A later version of Hearth has upgraded it. */
  NEWER_SCHEMA,
  /** Its schema is of an earlier version, or lacks tables, and is not to be changed. */
  OLDER_SCHEMA,
  /** Its tables are another program's. */
  FOREIGN,
  /** It is not of the kind that its address names, or lacks settings that Hearth needs. */
  SETTINGS,
  /** It takes no changes. */
  READ_ONLY,
  /** Its disk is full. */
  FULL,
  /** Its file is damaged, or is no database. */
  DAMAGED,
  /** Another process has its file. */
  IN_USE,
  /** Its file is encrypted by another key, or is not encrypted. */
  KEY,
  /** Its folder cannot be made, read or written. */
  FOLDER,
  /** Something else. */
  OTHER;

  /** SQL states of PostgreSQL and, where they begin with 90, error codes of H2. */
  private static final Map<String, DatabaseFault> BY_STATE =
      Map.ofEntries(
          Map.entry("28P01", CREDENTIALS),
          Map.entry("28000", CREDENTIALS),
          Map.entry("08004", CREDENTIALS),
          Map.entry("3D000", NO_SUCH_DATABASE),
          Map.entry("42501", MISSING_RIGHT),
          Map.entry("25006", READ_ONLY),
          Map.entry("53100", FULL),
          Map.entry("53300", UNREACHABLE),
          Map.entry("57P03", UNREACHABLE),
          Map.entry("90097", READ_ONLY),
          Map.entry("90020", IN_USE),
          Map.entry("90030", DAMAGED),
          Map.entry("90049", KEY));

  /**
   * {@return the fault of an SQL state}
   *
   * @param state five characters, as the database says
   */
  public static DatabaseFault ofState(String state) {
    return BY_STATE.getOrDefault(state, state.startsWith("08") ? UNREACHABLE : OTHER);
  }
}
