package org.hearth.benchmarks.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * Processor time that a server and its sessions at the database have used since they began. On a
 * shared machine it says what a rate cannot: what an answer costs, whatever else runs there.
 */
public record Labour(Duration server, Duration database) {
  /** What a process and the sessions of one database have used until now. */
  static Labour of(ProcessHandle server, String database) {
    return new Labour(
        used(server),
        ProcessHandle.allProcesses()
            .filter(isSessionOf(database))
            .map(Labour::used)
            .reduce(Duration.ZERO, Duration::plus));
  }

  private static Duration used(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** PostgreSQL titles its processes with what they do, the database among it. */
  private static Predicate<ProcessHandle> isSessionOf(String database) {
    return process -> {
      String title = title(process);
      return title.startsWith("postgres: ") && title.contains(" " + database + " ");
    };
  }

  private static String title(ProcessHandle process) {
    try {
      return Files.readString(
          Path.of("/proc", Long.toString(process.pid()), "cmdline"), StandardCharsets.ISO_8859_1);
    } catch (IOException ended) {
      return "";
    }
  }

  public Labour since(Labour earlier) {
    return new Labour(server.minus(earlier.server), database.minus(earlier.database));
  }
}
