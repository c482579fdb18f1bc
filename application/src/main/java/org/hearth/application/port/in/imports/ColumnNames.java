package org.hearth.application.port.in.imports;

import java.util.List;

/**
 * What the columns of a file to import are called by default, by which {@link ImportFile#columns}
 * names a column, too.
 */
public final class ColumnNames {
  public static final String DUMMY_NHS_NUMBER = "dummy_nhs_number";
  public static final String NHS_NUMBER = "nhs_number";
  public static final String CARE_HOME_NUMBER = "care_home_number";
  public static final String NAME = "name";
  public static final String GIVEN_NAME = "given_name";
  public static final String FAMILY_NAME = "family_name";
  public static final String DATE_OF_BIRTH = "date_of_birth";
  public static final String ADDRESS = "address";
  public static final String POSTCODE = "postcode";
  public static final String PHONE = "phone";
  public static final String EMAIL = "email";
  public static final String HOUSEBOUND = "housebound";
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

  /** All names of a kind of file, in the order in which a new file has them. */
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
