package org.hearth.application.internal.imports.column;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.application.port.in.imports.ColumnNames;
import org.hearth.application.port.in.imports.ImportKind;

/** The columns that a kind of file has. */
public final class Columns {

  public static final Columns OF_CARE_HOMES =
      new Columns(
          List.of(
              required(
                  ColumnNames.DUMMY_NHS_NUMBER,
                  Content.NUMBER,
                  "dummy number",
                  "nhs number",
                  "care home number",
                  "number"),
              required(
                  ColumnNames.NAME,
                  Content.HOME_NAME,
                  "care home",
                  "care home name",
                  "home",
                  "home name",
                  "name of home",
                  "name of care home",
                  "location name",
                  "provider name"),
              required(ColumnNames.DATE_OF_BIRTH, Content.DATE, "dob", "birth date"),
              required(ColumnNames.ADDRESS, Content.ADDRESS, "postal address"),
              postcode(),
              phone(),
              email()));

  public static final Columns OF_RESIDENTS = ofResidents(true);

  /** Of one home's residents, whose rows need not name it. */
  public static final Columns OF_RESIDENTS_OF_ONE_HOME = ofResidents(false);

  private final List<Column> all;
  private final Map<String, Column> byHeader = new HashMap<>();

  private Columns(List<Column> all) {
    this.all = all;
    for (Column column : all) {
      byHeader.put(Column.compact(column.name()), column);
      column.aliases().forEach(alias -> byHeader.put(Column.compact(alias), column));
    }
  }

  public static Columns of(ImportKind kind) {
    if (kind instanceof ImportKind.CareHomes) {
      return OF_CARE_HOMES;
    }
    return kind.home().isPresent() ? OF_RESIDENTS_OF_ONE_HOME : OF_RESIDENTS;
  }

  private static Columns ofResidents(boolean ofAnyHome) {
    return new Columns(
        List.of(
            required(ColumnNames.NHS_NUMBER, Content.NUMBER, "nhs no", "nhs"),
            required(ColumnNames.GIVEN_NAME, Content.NAME, "first name", "forename", "given names"),
            required(ColumnNames.FAMILY_NAME, Content.NAME, "last name", "surname"),
            required(ColumnNames.DATE_OF_BIRTH, Content.DATE, "dob", "birth date", "born"),
            required(ColumnNames.ADDRESS, Content.ADDRESS, "postal address", "home address"),
            postcode(),
            phone(),
            email(),
            new Column(
                ColumnNames.CARE_HOME_NUMBER,
                Content.NUMBER,
                ofAnyHome,
                List.of("care home", "care home dummy number", "dummy nhs number", "home")),
            new Column(ColumnNames.HOUSEBOUND, Content.OTHER, false, List.of()),
            new Column(
                ColumnNames.ROOM,
                Content.OTHER,
                false,
                List.of(
                    "room number",
                    "room no",
                    "room name",
                    "bedroom",
                    "bedroom number",
                    "bedroom no",
                    "bedroom name"))));
  }

  private static Column postcode() {
    return required(ColumnNames.POSTCODE, Content.POSTCODE, "postal code");
  }

  private static Column phone() {
    return required(
        ColumnNames.PHONE,
        Content.PHONE,
        "telephone",
        "tel",
        "phone number",
        "telephone number",
        "phone no");
  }

  private static Column email() {
    return required(ColumnNames.EMAIL, Content.EMAIL, "email address", "mail");
  }

  private static Column required(String name, Content content, String... aliases) {
    return new Column(name, content, true, List.of(aliases));
  }

  public List<Column> all() {
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
}
