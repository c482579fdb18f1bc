package org.hearth.domain.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.domain.number.ValidNhsNumber;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host translates by the keys of the bundle; what it leaves out is in English. */
class TranslatedMessagesTest {
  private static final ResourceBundle ENGLISH =
      ResourceBundle.getBundle("ContributorValidationMessages", Locale.ROOT);
  private static final Validator WELSH = validator(Locale.forLanguageTag("cy"));

  /** A text that has each fault of the bundle. */
  private static final String FAULTS =
      """
      carehome.CareHomeName.beginning, careHomeName, (Willow)
      contact.EmailAddress, email, office
      contact.PhoneNumber, phoneNumber, 0161
      contact.PhoneNumber.several, phoneNumber, 0161 653 2454 ext 2
      contact.Postcode, postcode, M24
      fault.direction, room, 12\u202e3
      fault.letters-lost, room, \ufffd
      fault.over-20, room, LONG
      fault.over-100, personName, LONG
      fault.over-200, careHomeName, LONG
      fault.over-300, postalAddress, LONG
      fault.unprintable, room, 12\ud8003
      number.AccountNumber.digits, nhsNumber, 12
      number.DummyNhsNumber, dummyNhsNumber, 9434765919
      number.NhsNumber.check-digit, nhsNumber, 9434765918
      number.NhsNumber.dummy, nhsNumber, 9999990001
      number.NhsNumber.repeated, nhsNumber, 1111111111
      person.DateOfBirth, dateOfBirth, today
      person.DateOfBirth.no-such-day, dateOfBirth, 1950-02-30
      person.NamePart.characters, personName, Ann7
      person.NamePart.loose-mark, personName, -\u0301 a
      person.NamePart.no-letter, personName, -
      practice.OdsCode, odsCode, P9
      """;

  @ParameterizedTest
  @CsvSource(textBlock = FAULTS)
  void each_sentence_of_the_bundle_is_a_fault(String key, String property, String text) {
    String name = "org.hearth.domain." + key + ".message";

    assertThat(
            Validators.standard()
                .validateValue(Bean.class, property, text.replace("LONG", "a".repeat(301))))
        .extracting(ConstraintViolation::getMessageTemplate, ConstraintViolation::getMessage)
        .containsExactly(tuple("{" + name + "}", ENGLISH.getString(name)));
  }

  @Test
  void each_key_is_among_them() {
    assertThat(ENGLISH.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Stream.of("fault.missing"),
                    FAULTS.lines().map(row -> row.substring(0, row.indexOf(','))))
                .map(key -> "org.hearth.domain." + key + ".message")
                .toList());
  }

  @Test
  void a_host_translates_a_fault() {
    assertThat(said(WELSH, "1111111111")).isEqualTo("yr un digid bob tro");
    assertThat(said(WELSH, "")).isEqualTo("ar goll");
    assertThat(said(Validators.standard(), "1111111111"))
        .isEqualTo("is one digit repeated, which is no NHS number");
    assertThat(said(Validators.standard(), "")).isEqualTo("is missing");
  }

  @Test
  void what_a_host_does_not_translate_is_in_english() {
    assertThat(said(WELSH, "12"))
        .isEqualTo("is not 10 digits, written plain or 3-3-4 with hyphens or spaces");
  }

  @Test
  void a_suggestion_has_no_key() {
    assertThat(WELSH.validateValue(Bean.class, "postcode", "M24 ZFU"))
        .extracting(ConstraintViolation::getMessage)
        .containsExactly(
            "is not a UK postcode; did you mean M24 2FU? Otherwise write it like M24 2FU");
  }

  private static String said(Validator validator, String number) {
    return validator.validateValue(Needed.class, "number", number).iterator().next().getMessage();
  }

  private static Validator validator(Locale locale) {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .locales(Set.of(locale))
        .defaultLocale(locale)
        .buildValidatorFactory()
        .getValidator();
  }

  record Needed(@NotMissing @ValidNhsNumber @Nullable String number) {}
}
