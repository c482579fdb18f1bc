package org.hearth.testkit.imports.fuzz.internal.draft;

import static org.hearth.testkit.imports.fuzz.internal.draft.Field.ADDRESS;
import static org.hearth.testkit.imports.fuzz.internal.draft.Field.DATE_OF_BIRTH;
import static org.hearth.testkit.imports.fuzz.internal.draft.Field.EMAIL;
import static org.hearth.testkit.imports.fuzz.internal.draft.Field.FAMILY_NAME;
import static org.hearth.testkit.imports.fuzz.internal.draft.Field.GIVEN_NAME;
import static org.hearth.testkit.imports.fuzz.internal.draft.Field.HOME;
import static org.hearth.testkit.imports.fuzz.internal.draft.Field.NAME;
import static org.hearth.testkit.imports.fuzz.internal.draft.Field.NUMBER;
import static org.hearth.testkit.imports.fuzz.internal.draft.Field.PHONE;
import static org.hearth.testkit.imports.fuzz.internal.draft.Field.POSTCODE;

import java.util.List;
import org.hearth.application.port.in.imports.ImportKind;

/** The two kinds of files, with their columns in order. */
public enum FileKind {
  CARE_HOMES(
      ImportKind.CARE_HOMES, List.of(NUMBER, NAME, DATE_OF_BIRTH, ADDRESS, POSTCODE, PHONE, EMAIL)),
  RESIDENTS(
      ImportKind.RESIDENTS,
      List.of(
          NUMBER, GIVEN_NAME, FAMILY_NAME, DATE_OF_BIRTH, ADDRESS, POSTCODE, PHONE, EMAIL, HOME));

  @SuppressWarnings("ImmutableEnumChecker") // is never changed
  private final ImportKind importKind;

  @SuppressWarnings("ImmutableEnumChecker") // is never changed
  private final List<Field> fields;

  FileKind(ImportKind importKind, List<Field> fields) {
    this.importKind = importKind;
    this.fields = fields;
  }

  public ImportKind importKind() {
    return importKind;
  }

  public List<Field> fields() {
    return fields;
  }

  /** The names that a column may have, the default first. */
  public List<String> headers(Field field) {
    return switch (field) {
      case NUMBER ->
          this == CARE_HOMES
              ? List.of("dummy_nhs_number", "dummy number", "care home number")
              : List.of("nhs_number", "nhs no", "nhs");
      case NAME -> List.of("name", "care home", "care home name");
      case GIVEN_NAME -> List.of("given_name", "first name", "forename");
      case FAMILY_NAME -> List.of("family_name", "last name", "surname");
      case DATE_OF_BIRTH -> List.of("date_of_birth", "dob", "birth date");
      case ADDRESS -> List.of("address", "postal address");
      case POSTCODE -> List.of("postcode", "postal code", "post code");
      case PHONE -> List.of("phone", "telephone", "tel", "phone number");
      case EMAIL -> List.of("email", "email address", "e-mail");
      case HOME -> List.of("care_home_number", "care home", "home");
    };
  }

  /** Whether a blank cell says something: no address to write to, or "suggest a number". */
  public boolean mayBeBlank(Field field) {
    return this == RESIDENTS ? field == EMAIL : field == NUMBER;
  }
}
