package org.hearth.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.number.NhsNumber;
import org.hearth.domain.number.TestNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class FaultsOnReadingTest {
  private static final JsonMapper FOUND = JsonMapper.builder().findAndAddModules().build();
  private static final String TEST_NUMBER = "\"9991000011\"";

  static final List<Class<?>> TYPES = ParsedTypes.ALL;

  @ParameterizedTest
  @FieldSource("TYPES")
  void a_faulty_text_is_refused_in_hearths_words_and_is_not_quoted(Class<?> type) {
    String json = "{\"field\": \"Secret 94347 \ufffd\"}";

    MismatchedInputException fault =
        catchThrowableOfType(
            MismatchedInputException.class, () -> FOUND.readValue(json, mapTo(type)));

    assertThat(fault.getOriginalMessage())
        .isEqualTo("has characters that cannot be read; type it again: its letters were lost");
    assertThat(fault.getPath()).extracting("propertyName").containsExactly("field");
    assertThat(fault).hasMessageContaining("\"field\"");
    assertThat(fault.getMessage()).doesNotContain("Secret", "94347");
  }

  @ParameterizedTest
  @FieldSource("TYPES")
  void a_faulty_key_is_not_quoted(Class<?> type) {
    assertThatThrownBy(
            () ->
                FOUND.readValue(
                    "{\"Secret 94347 \ufffd\": 1}",
                    FOUND.getTypeFactory().constructMapType(Map.class, type, Integer.class)))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("has characters that cannot be read")
        .message()
        .doesNotContain("Secret", "94347");
  }

  @Test
  void the_field_of_a_record_is_named() {
    assertThatThrownBy(() -> FOUND.readValue("{\"nhsNumber\": \"943 476 5918\"}", Form.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("its check digit does not match")
        .hasMessageContaining("[\"nhsNumber\"]")
        .message()
        .doesNotContain("5918");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9434765919", "true", "[\"9434765919\"]", "{\"value\": 9434765919}"})
  void what_is_no_text_is_refused(String json) {
    assertThatThrownBy(() -> FOUND.readValue(json, NhsNumber.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("is not a text; write it in quotation marks")
        .message()
        .doesNotContain("9434765919");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-1-1-1-1", "", "x", "00000000-0000-0000-0000-00000000000g"})
  void what_is_no_identifier_is_refused(String text) {
    assertThatThrownBy(() -> FOUND.readValue("\"" + text + "\"", AccountId.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("is not an identifier");
  }

  @Test
  void test_numbers_are_refused_unless_the_host_takes_them() {
    assertThatThrownBy(() -> FOUND.readValue(TEST_NUMBER, NhsNumber.class))
        .hasMessageContaining("is a test number");

    JsonMapper taking =
        JsonMapper.builder()
            .findAndAddModules()
            .addModule(new HearthModule(TestNumbers.ALLOWED))
            .build();
    assertThat(taking.readValue(TEST_NUMBER, NhsNumber.class).isTestNumber()).isTrue();
  }

  private static JavaType mapTo(Class<?> type) {
    return FOUND.getTypeFactory().constructMapType(Map.class, String.class, type);
  }

  record Form(NhsNumber nhsNumber) {}
}
