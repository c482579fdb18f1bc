package org.hearth.benchmarks.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hearth.benchmarks.server.Database;

/** A server in a process of its own, as it is in production. */
public final class ServerProcess implements AutoCloseable {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(90);
  private static final long PAUSE_MILLIS = 5;
  private static final int BYTES_IN_A_KIB = 1_024;
  private static final int FAILURE = 500;
  private static final String RESIDENT_SET = "VmRSS:";

  private final Process process;
  private final int port;
  private final double secondsToFirstAnswer;

  private ServerProcess(Process process, int port, double secondsToFirstAnswer) {
    this.process = process;
    this.port = port;
    this.secondsToFirstAnswer = secondsToFirstAnswer;
  }

  static ServerProcess start(Launch launch, Message first)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Process process =
        java(launch.arguments(), launch.environment())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (!answers(launch.port(), first)) {
      if (!process.isAlive() || System.nanoTime() - begun > PATIENCE_NANOS) {
        process.destroyForcibly();
        throw new IOException("The server did not start: " + launch.arguments());
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
    return new ServerProcess(process, launch.port(), (System.nanoTime() - begun) / 1e9);
  }

  /** A command of the same Java as this one runs on. */
  public static ProcessBuilder java(List<String> arguments, Map<String, String> environment) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(environment);
    return builder;
  }

  private static boolean answers(int port, Message first) {
    try (Line line = Line.to(port)) {
      return line.ask(first).status() < FAILURE;
    } catch (IOException notYet) {
      return false;
    }
  }

  public int port() {
    return port;
  }

  /** From the start of the process. */
  public double secondsToFirstAnswer() {
    return secondsToFirstAnswer;
  }

  /** What the process holds of the machine's memory, in MiB. */
  public double residentMebibytes() throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
            .filter(line -> line.startsWith(RESIDENT_SET))
            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
            .sum()
        / BYTES_IN_A_KIB;
  }

  /** What it and its sessions at a database have used of the processors until now. */
  public Labour labour(Database database) {
    return Labour.of(process.toHandle(), database.name());
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
