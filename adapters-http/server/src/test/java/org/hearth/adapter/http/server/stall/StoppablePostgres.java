package org.hearth.adapter.http.server.stall;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL server of a test's own, which can be stopped in its tracks, and cut off. */
final class StoppablePostgres implements AutoCloseable {
  static final String USER = "postgres";

  private static final String TERMINATE =
      "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
          + " WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'";

  private final Path data;
  private final EmbeddedPostgres server;

  private StoppablePostgres(Path data, EmbeddedPostgres server) {
    this.data = data;
    this.server = server;
  }

  /** Commits are kept before they are acknowledged, which is not so in other tests. */
  static StoppablePostgres start(Path data) throws IOException {
    return new StoppablePostgres(
        data,
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setServerConfig("synchronous_commit", "on")
            .start());
  }

  String url() {
    return server.getJdbcUrl(USER, USER);
  }

  /**
   * Stops the server and all of its processes (SIGSTOP): connections stay open and get no answer.
   */
  void stop() throws IOException {
    signal("-STOP");
  }

  void goOn() throws IOException {
    signal("-CONT");
  }

  private void signal(String signal) throws IOException {
    ProcessHandle postmaster = postmaster();
    List<ProcessHandle> all =
        Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
    for (ProcessHandle process : all) {
      int exit = exitOf(List.of("kill", signal, Long.toString(process.pid())));
      if (exit != 0 && process.isAlive()) { // some end by themselves meanwhile
        throw new IOException("kill ended with " + exit);
      }
    }
  }

  /** As after a power cut: what was not committed is gone, and the server recovers. */
  void restartAtOnce() throws IOException {
    Path postgres = Path.of(postmaster().info().command().orElseThrow());
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(
        List.of(
            postgres.resolveSibling("pg_ctl").toString(),
            "restart",
            "--mode=immediate",
            "--silent",
            "--log=" + data.resolveSibling("restarted.log"),
            "--pgdata=" + data));
    run(command);
  }

  private static void run(List<String> command) throws IOException {
    int exit = exitOf(command);
    if (exit != 0) {
      throw new IOException(command.get(0) + " ended with " + exit);
    }
  }

  private static int exitOf(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .onExit()
        .join()
        .exitValue();
  }

  private ProcessHandle postmaster() throws IOException {
    long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
    return ProcessHandle.of(pid).orElseThrow();
  }

  /** Ends every other connection. */
  void terminateConnections() {
    ask(TERMINATE);
  }

  /** The first column of each row. */
  List<String> ask(String query) {
    try (Connection connection = DriverManager.getConnection(url(), USER, USER);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (result.next()) {
        texts.add(result.getString(1));
      }
      return texts;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** A stopped server could not be closed, nor could what waits for it. */
  @Override
  public void close() throws IOException {
    server.close();
  }
}
