package org.hearth.adapter.jpa;

import org.hearth.adapter.jpa.opening.Openings;

/** What the two databases say differently. */
interface Database {
  /** An account, its present link, and a home's practices joined by commas. */
  String COLUMNS =
      """
      a.id AS a_id, a.number AS a_number, a.email AS a_email, a.name AS a_name,
      a.given_name AS a_given_name, a.name_key AS a_name_key, a.date_of_birth AS a_date_of_birth,
      a.address AS a_address, a.postcode AS a_postcode, a.phone AS a_phone,
      a.housebound AS a_housebound, a.standing AS a_standing, a.practice AS a_practice,
      a.version AS a_version,
      l.id AS l_id, l.patient_id AS l_patient_id, l.care_home_id AS l_care_home_id,
      l.started_on AS l_started_on, l.ended_on AS l_ended_on, l.end_reason AS l_end_reason,
      l.present AS l_present,
      CASE WHEN a.standing = 'CARE_HOME' THEN
        (SELECT string_agg(p.practice, ',') FROM care_home_practice p WHERE p.care_home_id = a.id)
      END AS practices
      """;

  String PRESENT_LINK = "LEFT JOIN dependency_link l ON l.patient_id = a.id AND l.present";

  /** The database of an address, {@code jdbc:postgresql:…} or {@code jdbc:h2:…}. */
  static Database of(String jdbcUrl) {
    if (jdbcUrl.startsWith("jdbc:postgresql:")) {
      return new PostgresDatabase();
    }
    if (jdbcUrl.startsWith("jdbc:h2:")) {
      return new H2Database();
    }
    throw new IllegalArgumentException(
        "The database's address begins with jdbc:postgresql: or jdbc:h2:");
  }

  Openings openings();

  /**
   * Accounts by the arrays {@code ids}, {@code numbers} and {@code emails}, in one statement; one
   * that several keys find comes several times.
   */
  String accountsByKeys();
}
