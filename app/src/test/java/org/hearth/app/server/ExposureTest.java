package org.hearth.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server that others can reach without encryption says so at the start. */
class ExposureTest {
  @ParameterizedTest
  @CsvSource({
    "0.0.0.0, '', true",
    "0.0.0.0, http://hearth.example, true",
    "192.0.2.1, http://localhost, true",
    "0.0.0.0, https://hearth.example, false",
    "192.0.2.1, HTTPS://hearth.example, false",
    "127.0.0.1, '', false",
    "::1, http://hearth.example, false"
  })
  void who_listens_to_others_needs_an_https_address(
      String address, String publicAddress, boolean warned) throws UnknownHostException {
    Optional<String> warning =
        new Exposure(
                InetAddress.getByName(address),
                Optional.of(publicAddress).filter(text -> !text.isEmpty()).map(URI::create))
            .warning();

    assertThat(warning.isPresent()).isEqualTo(warned);
    warning.ifPresent(words -> assertThat(words).contains("HEARTH_PUBLIC_ADDRESS", "in the clear"));
  }
}
