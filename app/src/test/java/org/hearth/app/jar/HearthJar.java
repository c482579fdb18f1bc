package org.hearth.app.jar;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The packaged jar, run as users run it: in a process of its own, with little memory. */
final class HearthJar {
  private static final String JAR = System.getProperty("hearth.jar", "target/hearth.jar");
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final Path folder;
  private final Map<String, String> variables;
  private final List<String> options;

  /**
   * @param folder where it runs, and keeps its H2 file
   * @param variables the HEARTH_ variables that are set
   */
  HearthJar(Path folder, Map<String, String> variables) {
    this(folder, variables, Loaded.OPTIONS);
  }

  private HearthJar(Path folder, Map<String, String> variables, List<String> options) {
    this.folder = folder;
    this.variables = Map.copyOf(variables);
    this.options = options;
  }

  /** The same, with other options of the virtual machine. */
  HearthJar withOptions(String... others) {
    return new HearthJar(folder, variables, List.of(others));
  }

  /** The same, with more variables set. */
  HearthJar with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(variables);
    all.putAll(more);
    return new HearthJar(folder, all, options);
  }

  /** What a command left behind. */
  record Result(int exitCode, String out, String err) {}

  /** Runs a command to its end. */
  Result run(String... arguments) throws IOException, InterruptedException {
    return run(command(arguments));
  }

  private Result run(List<String> command) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    Process process = start(out.toFile(), err.toFile(), command);
    int exitCode = process.waitFor();
    return new Result(exitCode, Files.readString(out), Files.readString(err));
  }

  /**
   * Runs a command as a line of a shell, after another one.
   *
   * @param before what the shell does first
   * @param command arguments of the jar, and what follows
   */
  Result inShell(String before, String command) throws IOException, InterruptedException {
    String java = JAVA + " " + String.join(" ", options) + " -jar " + jar();
    return run(List.of("sh", "-c", before + "; " + java + " " + command));
  }

  /** Starts a command and does not wait. */
  Process start(String... arguments) throws IOException {
    return start(folder.resolve("out.txt").toFile(), folder.resolve("err.txt").toFile(), arguments);
  }

  Process start(File out, File err, String... arguments) throws IOException {
    return start(out, err, command(arguments));
  }

  private List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(JAVA);
    command.addAll(options);
    command.addAll(List.of("-jar", jar()));
    command.addAll(List.of(arguments));
    return command;
  }

  private Process start(File out, File err, List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out)
            .redirectError(err);
    builder.environment().keySet().removeIf(name -> name.startsWith("HEARTH_"));
    builder.environment().putAll(variables);
    return builder.start();
  }

  /**
   * The classes that every command loads, ready to be mapped into memory: tests start the jar more
   * than a hundred times, and each start takes half as long.
   */
  private static final class Loaded {
    static final List<String> OPTIONS = options();

    private static List<String> options() {
      List<String> little = List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-Xlog:cds=off");
      try {
        Path folder = Files.createTempDirectory(Path.of(jar()).getParent(), "archive");
        Path archive = folder.resolve("hearth.jsa");
        List<String> archiving = List.of("-Xlog:cds=off", "-XX:ArchiveClassesAtExit=" + archive);
        new HearthJar(folder, Map.of(), archiving).run("numbers");
        return Stream.concat(little.stream(), Stream.of("-XX:SharedArchiveFile=" + archive))
            .toList();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return little;
      }
    }
  }

  /** The jar itself. */
  static File file() {
    return new File(jar());
  }

  private static String jar() {
    return Path.of(JAR).toAbsolutePath().toString();
  }
}
