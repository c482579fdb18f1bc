package org.hearth.benchmarks.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What can happen to a PostgreSQL server on this machine. */
public final class Outage {
  private static final String TERMINATE =
      "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
          + " WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'";

  private final Database database;
  private final Path data;
  private ProcessHandle postmaster;

  private Outage(Database database, Path data, ProcessHandle postmaster) {
    this.database = database;
    this.data = data;
    this.postmaster = postmaster;
  }

  /** Of the server that has a database. */
  public static Outage of(Database database) throws SQLException {
    return new Outage(
        database, Path.of(ask(database, "SHOW data_directory")), postmasterOf(database));
  }

  private static ProcessHandle postmasterOf(Database database) throws SQLException {
    try (Connection connection = PostgresServer.connect(database)) {
      long backend = Long.parseLong(ask(connection, "SELECT pg_backend_pid()"));
      return ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow();
    }
  }

  /** All processes of the server stop in their tracks: connections stay, and none answers. */
  public void stop() throws IOException {
    signal("-STOP");
  }

  public void goOn() throws IOException {
    signal("-CONT");
  }

  private void signal(String signal) throws IOException {
    List<String> command = new ArrayList<>(List.of("kill", signal));
    Stream.concat(Stream.of(postmaster), postmaster.descendants())
        .forEach(process -> command.add(Long.toString(process.pid())));
    run(command);
  }

  /** As after a power cut. */
  public void restartAtOnce() throws IOException, SQLException {
    Path postgres = Path.of(postmaster.info().command().orElseThrow());
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      // PostgreSQL does not run as root.
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(
        List.of(
            postgres.resolveSibling("pg_ctl").toString(),
            "restart",
            "--mode=immediate",
            "--silent",
            "--log=" + data.resolve("restarted.log"),
            "--pgdata=" + data));
    run(command);
    postmaster = postmasterOf(database);
  }

  /** Ends every other connection. */
  public void terminateConnections() throws SQLException {
    ask(database, TERMINATE);
  }

  private static void run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    int exit = process.onExit().join().exitValue();
    if (exit != 0) {
      throw new IOException(command.get(0) + " ended with " + exit);
    }
  }

  private static String ask(Database database, String query) throws SQLException {
    try (Connection connection = PostgresServer.connect(database)) {
      return ask(connection, query);
    }
  }

  private static String ask(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getString(1);
    }
  }
}
