package org.hearth.adapter.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://hearth.example, https://hearth.example",
    "https://hearth.example/, https://hearth.example",
    "HTTP://localhost:8080//, HTTP://localhost:8080",
    "https://gateway.example/hearth/, https://gateway.example/hearth"
  })
  void an_address_may_end_with_a_slash(URI given, URI address) {
    assertThat(ServerAddress.of(given)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hearth.example",
        "ftp://hearth.example",
        "https:///path",
        "https://hearth.example/?a=b",
        "https://hearth.example/#top",
        "https://ann:secret@hearth.example"
      })
  void what_is_no_address_is_refused_without_being_quoted(URI given) {
    assertThatThrownBy(() -> ServerAddress.of(given))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("https://hearth.example")
        .hasMessageNotContaining("secret");
  }
}
