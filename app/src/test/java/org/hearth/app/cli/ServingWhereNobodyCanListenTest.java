package org.hearth.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ServingWhereNobodyCanListenTest {
  private final Shell shell = new Shell();

  @Test
  void a_port_that_is_taken_is_told() throws Exception {
    try (ServerSocket other = new ServerSocket(0)) {
      String port = Integer.toString(other.getLocalPort());

      Shell.Result result = shell.run("serve", "--port", port);

      assertThat(result.exitCode()).isEqualTo(2);
      assertThat(result.err())
          .startsWith("Port " + port + " is taken by another program.")
          .contains("--port");
      assertThat(result.out()).isEmpty();
    }
  }

  @Test
  void an_address_of_another_machine_is_told() {
    shell.with("HEARTH_ADDRESS", "192.0.2.1"); // RFC 5737: no machine's

    Shell.Result result = shell.run("serve", "--port", "0");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .startsWith("This machine does not let the server listen on port 0.")
        .contains("HEARTH_ADDRESS");
  }
}
