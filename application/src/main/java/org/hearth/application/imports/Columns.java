package org.hearth.application.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns that a kind of file has. */
final class Columns {
  static final String DUMMY_NHS_NUMBER = "dummy_nhs_number";
  static final String NHS_NUMBER = "nhs_number";
  static final String CARE_HOME_NUMBER = "care_home_number";
  static final String NAME = "name";
  static final String GIVEN_NAME = "given_name";
  static final String FAMILY_NAME = "family_name";
  static final String DATE_OF_BIRTH = "date_of_birth";
  static final String ADDRESS = "address";
  static final String POSTCODE = "postcode";
  static final String PHONE = "phone";
  static final String EMAIL = "email";
  static final String HOUSEBOUND = "housebound";

  static final Columns OF_CARE_HOMES =
      new Columns(
          List.of(
              required(
                  DUMMY_NHS_NUMBER,
                  Content.NUMBER,
                  "dummy number",
                  "nhs number",
                  "care home number",
                  "number"),
              required(
                  NAME,
                  Content.HOME_NAME,
                  "care home",
                  "care home name",
                  "home",
                  "home name",
                  "name of home",
                  "name of care home",
                  "location name",
                  "provider name"),
              required(DATE_OF_BIRTH, Content.DATE, "dob", "birth date"),
              required(ADDRESS, Content.ADDRESS, "postal address"),
              postcode(),
              phone(),
              email()));

  static final Columns OF_RESIDENTS = ofResidents(true);

  /** Of one home's residents, whose rows need not name it. */
  static final Columns OF_RESIDENTS_OF_ONE_HOME = ofResidents(false);

  private final List<Column> all;
  private final Map<String, Column> byHeader = new HashMap<>();

  private Columns(List<Column> all) {
    this.all = all;
    for (Column column : all) {
      byHeader.put(Column.compact(column.name()), column);
      column.aliases().forEach(alias -> byHeader.put(Column.compact(alias), column));
    }
  }

  static Columns of(ImportKind kind) {
    if (kind instanceof ImportKind.CareHomes) {
      return OF_CARE_HOMES;
    }
    return kind.home().isPresent() ? OF_RESIDENTS_OF_ONE_HOME : OF_RESIDENTS;
  }

  private static Columns ofResidents(boolean ofAnyHome) {
    return new Columns(
        List.of(
            required(NHS_NUMBER, Content.NUMBER, "nhs no", "nhs"),
            required(GIVEN_NAME, Content.NAME, "first name", "forename", "given names"),
            required(FAMILY_NAME, Content.NAME, "last name", "surname"),
            required(DATE_OF_BIRTH, Content.DATE, "dob", "birth date", "born"),
            required(ADDRESS, Content.ADDRESS, "postal address", "home address"),
            postcode(),
            phone(),
            email(),
            new Column(
                CARE_HOME_NUMBER,
                Content.NUMBER,
                ofAnyHome,
                List.of("care home", "care home dummy number", "dummy nhs number", "home")),
            new Column(HOUSEBOUND, Content.YES_OR_NO, false, List.of())));
  }

  private static Column postcode() {
    return required(POSTCODE, Content.POSTCODE, "postal code");
  }

  private static Column phone() {
    return required(
        PHONE, Content.PHONE, "telephone", "tel", "phone number", "telephone number", "phone no");
  }

  private static Column email() {
    return required(EMAIL, Content.EMAIL, "email address", "mail");
  }

  private static Column required(String name, Content content, String... aliases) {
    return new Column(name, content, true, List.of(aliases));
  }

  List<Column> all() {
    return all;
  }

  /** The column that a header's text names. */
  Optional<Column> byHeader(String text) {
    return Optional.ofNullable(byHeader.get(Column.compact(text)));
  }

  /** The column of a name by default. */
  Optional<Column> named(String name) {
    return all.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  Stream<Column> required() {
    return all.stream().filter(Column::required);
  }

  /** The column that holds a form's field: {@code nhsNumber} stands in {@code nhs_number}. */
  static String columnOf(String field) {
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
