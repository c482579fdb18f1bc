package org.hearth.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.adapter.http.server.deployment.TestIssuer;
import org.hearth.adapter.http.server.deployment.Wire;

/** {@code hearth serve} in a process of its own, which trusts the tests' issuer. */
final class ServingJar implements AutoCloseable {
  private static final Pattern ANSWERS = Pattern.compile("Hearth answers at (http://\\S+?)\\.\\s");
  private static final int KILLED_BY_SIGNAL_9 = 128 + 9;
  private static final int STOPPED_BY_SIGNAL_15 = 128 + 15;

  private final Process process;
  private final Path out;
  private final Path err;
  private final URI address;

  private ServingJar(Process process, Path out, Path err) throws IOException, InterruptedException {
    this.process = process;
    this.out = out;
    this.err = err;
    this.address = awaitAddress();
  }

  /** Starts it, and returns when it answers. */
  static ServingJar at(Site site) throws IOException, InterruptedException {
    return of(site.jar(), site.folder());
  }

  /** Starts a jar with options of its own. */
  static ServingJar of(HearthJar given, Path folder) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "server", ".out");
    Path err = Files.createTempFile(folder, "server", ".err");
    TestIssuer issuer = Deployment.issuer();
    HearthJar jar =
        given.with(
            Map.of(
                "HEARTH_ISSUER", issuer.address().toString(),
                "HEARTH_ALLOW_TEST_NUMBERS", "true",
                "HEARTH_ADDRESS", "localhost",
                // One user makes the calls of hundreds.
                "HEARTH_SEARCHES_A_MINUTE", "0",
                "HEARTH_REGISTRATIONS_A_MINUTE", "0",
                "HEARTH_EXPORTS_A_MINUTE", "0",
                "HEARTH_IMPORTS_A_MINUTE", "0"));
    return new ServingJar(jar.start(out.toFile(), err.toFile(), "serve", "--port", "0"), out, err);
  }

  private URI awaitAddress() throws IOException, InterruptedException {
    while (true) {
      Matcher found = ANSWERS.matcher(Files.readString(out));
      if (found.find()) {
        return URI.create(found.group(1));
      }
      assertThat(process.waitFor(20, TimeUnit.MILLISECONDS))
          .as("the server ended: %s", Files.readString(err))
          .isFalse();
    }
  }

  URI address() {
    return address;
  }

  Wire wire() {
    return new Wire(address);
  }

  /** What it wrote of its work, line by line. */
  List<String> log() throws IOException {
    return Files.readAllLines(out);
  }

  void kill() throws InterruptedException {
    process.destroyForcibly();
    assertThat(process.waitFor()).isEqualTo(KILLED_BY_SIGNAL_9);
  }

  /** Sends a signal to stop, and does not wait. */
  void tellToStop() {
    process.destroy();
  }

  void awaitEnd() throws InterruptedException {
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("it ends").isTrue();
    assertThat(process.exitValue()).isEqualTo(STOPPED_BY_SIGNAL_15);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
    tell();
  }

  /** What it logged belongs to the log of the tests. */
  private void tell() {
    try {
      System.out.print(Files.readString(out));
      System.out.print(Files.readString(err));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
