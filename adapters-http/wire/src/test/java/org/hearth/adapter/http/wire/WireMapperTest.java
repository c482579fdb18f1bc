package org.hearth.adapter.http.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.request.RequestKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class WireMapperTest {
  private final JsonMapper mapper = WireMapper.strict();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"number\": 9991234567}",
        "{\"number\": true}",
        "{\"number\": [\"9991234567\"]}",
        "{\"number\": \"9991234567\", \"number\": \"9991234568\"}",
        "{\"nummer\": \"9991234567\"}",
        "{\"number\": \"9991234567\"} {}",
        "{\"number\": \"9991234567\"",
        ""
      })
  void what_is_not_as_described_is_not_read(String json) {
    assertThatThrownBy(() -> mapper.readValue(json, NumberJson.class))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void what_is_not_confirmed_is_not_confirmed() {
    assertThat(mapper.readValue("{}", CareHomeForm.class).confirmations())
        .isEqualTo(Confirmations.NONE);
    assertThat(
            mapper
                .readValue("{\"confirmations\": {\"detailsChecked\": true}}", PatientForm.class)
                .confirmations())
        .isEqualTo(new Confirmations(true, false));
  }

  @Test
  void enumerations_have_kebab_case() {
    assertThat(mapper.writeValueAsString(RequestKind.TEST_RESULT)).isEqualTo("\"test-result\"");
    assertThat(mapper.readValue("\"test-result\"", RequestKind.class))
        .isEqualTo(RequestKind.TEST_RESULT);
    assertThat(WireNames.constant(RequestKind.class, "test-result"))
        .isEqualTo(RequestKind.TEST_RESULT);
  }
}
