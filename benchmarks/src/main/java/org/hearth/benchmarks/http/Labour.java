package org.hearth.benchmarks.http;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Processor time that a server and its sessions at the database have used since they began. On a
 * shared machine it says what a rate cannot: what an answer costs, whoever else is at work.
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

  /** PostgreSQL names its processes after what they do, the database among it. */
  private static Predicate<ProcessHandle> isSessionOf(String database) {
    return process -> {
      Optional<String> title = process.info().commandLine();
      return title.isPresent()
          && title.get().contains("postgres:")
          && title.get().contains(" " + database + " ");
    };
  }

  public Labour since(Labour earlier) {
    return new Labour(server.minus(earlier.server), database.minus(earlier.database));
  }
}
