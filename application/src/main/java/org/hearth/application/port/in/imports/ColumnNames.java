package org.hearth.application.port.in.imports;

import java.util.List;

/**
 * What the columns of a file to import are called by default, by which {@link ImportFile#columns}
 * names a column, too.
 */
public final class ColumnNames {
  /** The home's dummy number; blank to have one suggested (R3, R22). */
  public static final String DUMMY_NHS_NUMBER = "dummy_nhs_number";

  /** The resident's NHS number (R1, R2). */
  public static final String NHS_NUMBER = "nhs_number";

  /** The dummy number of the home in which the resident is. */
  public static final String CARE_HOME_NUMBER = "care_home_number";

  /** The home's name. */
  public static final String NAME = "name";

  /** The resident's given name. */
  public static final String GIVEN_NAME = "given_name";

  /** The resident's family name. */
  public static final String FAMILY_NAME = "family_name";

  /** In ISO form or as dd/mm/yyyy. */
  public static final String DATE_OF_BIRTH = "date_of_birth";

  /** Without the postcode. */
  public static final String ADDRESS = "address";

  /** Of the UK. */
  public static final String POSTCODE = "postcode";

  /** One number; without a country code it is a UK one. */
  public static final String PHONE = "phone";

  /** One address; a home's signs in with it (R5). */
  public static final String EMAIL = "email";

  /** Whether the resident cannot leave their home. */
  public static final String HOUSEBOUND = "housebound";

  /** The resident's room; may be blank. */
  public static final String ROOM = "room";

  private static final List<String> OF_CARE_HOMES =
      List.of(DUMMY_NHS_NUMBER, NAME, DATE_OF_BIRTH, ADDRESS, POSTCODE, PHONE, EMAIL);

  private static final List<String> OF_RESIDENTS =
      List.of(
          NHS_NUMBER,
          GIVEN_NAME,
          FAMILY_NAME,
          DATE_OF_BIRTH,
          ADDRESS,
          POSTCODE,
          PHONE,
          EMAIL,
          CARE_HOME_NUMBER,
          HOUSEBOUND,
          ROOM);

  private ColumnNames() {}

  /**
   * {@return all names of a kind of file, in the order in which a new file has them}
   *
   * @param kind what a row of the file is
   */
  public static List<String> of(ImportKind kind) {
    return kind instanceof ImportKind.CareHomes ? OF_CARE_HOMES : OF_RESIDENTS;
  }

  /** The column that holds a form's field: {@code nhsNumber} stands in {@code nhs_number}. */
  static String ofField(String field) {
    StringBuilder column = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (Character.isUpperCase(c)) {
        column.append('_');
      }
      column.append(Character.toLowerCase(c));
    }
    return column.toString();
  }
}
