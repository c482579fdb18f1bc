package org.hearth.benchmarks.server;

/** A database of the server, and the way to it. */
public record Database(String name, int port) {
  public static final String USER = "postgres";
  public static final String PASSWORD = "postgres";

  public String jdbcUrl() {
    return "jdbc:postgresql://localhost:" + port + "/" + name;
  }

  /** The same database through a proxy on another port. */
  public Database through(int otherPort) {
    return new Database(name, otherPort);
  }
}
