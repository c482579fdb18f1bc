package org.hearth.adapter.http.server.internal.page.form;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the fields of all forms are called, and an example of what is right for each. */
public enum FieldLabel {
  NHS_NUMBER("nhsNumber", "NHS number", "an NHS number", "485 777 3456"),
  DUMMY_NUMBER("dummyNhsNumber", "Dummy NHS number", "a dummy NHS number", "999-999-0001"),
  NUMBER("number", "NHS number or dummy number", "a number", "485 777 3456 or 999-999-0001"),
  HOME_NAME("name", "Care home name", "the name of the care home", ""),
  SEARCHED_HOME_NAME("careHomeName", "Care home name", "the name of the care home", ""),
  GIVEN_NAME("givenName", "First name", "a first name", ""),
  FAMILY_NAME("familyName", "Last name", "a last name", ""),
  DATE_OF_BIRTH("dateOfBirth", "Date of birth", "a date of birth", "31 3 1980"),
  ADDRESS("address", "Address", "an address", ""),
  POSTCODE("postcode", "Postcode", "a postcode", "M33 5AN"),
  PHONE("phone", "Telephone number", "a telephone number", "0161 496 0001"),
  EMAIL("email", "E-mail address", "an e-mail address", "name@example.com"),
  ROOM("room", "Room", "a room", "12A"),
  ON("on", "The day", "a day", "27 3 2026"),
  REASON("reason", "Reason", "a reason", ""),
  PRACTICE("practice", "Practice code", "the code of a practice", "P91003"),
  KIND("kind", "What it is about", "what the request is about", ""),
  PERSON("personName", "Person's name", "the person's name", ""),
  ANSWER("answer", "Your answer", "your answer", ""),
  TEXT("text", "Details", "the details", ""),
  STATUS("status", "Status", "a status", ""),
  ROLE("role", "Role", "a role", "");

  private static final String ADVICE = "; write it ";

  private static final Map<String, FieldLabel> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(FieldLabel::field, Function.identity()));

  private final String field;
  private final String label;
  private final String wanted;
  private final String example;

  FieldLabel(String field, String label, String wanted, String example) {
    this.field = field;
    this.label = label;
    this.wanted = wanted;
    this.example = example;
  }

  static Optional<FieldLabel> of(String field) {
    return Optional.ofNullable(BY_NAME.get(field));
  }

  String field() {
    return field;
  }

  String label() {
    return label;
  }

  /** "For example, …"; blank where no example helps. */
  String hint() {
    return example.isEmpty() ? "" : "For example, " + example;
  }

  /** Without how programs and files write it, which is not as the form has it. */
  private static String withoutAdvice(String fault) {
    int advice = fault.indexOf(ADVICE);
    return advice < 0 ? fault : fault.substring(0, advice);
  }

  /** What is wrong, with an example of what is right. */
  String message(String fault) {
    if (fault.equals("is missing")) {
      return "Enter " + wanted;
    }
    return example.isEmpty()
        ? label + " " + fault
        : label + " " + withoutAdvice(fault) + ". For example, " + example;
  }
}
