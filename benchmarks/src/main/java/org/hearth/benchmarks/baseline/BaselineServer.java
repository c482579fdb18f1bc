package org.hearth.benchmarks.baseline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.hearth.application.port.out.Identifiers;
import org.hearth.benchmarks.bare.BareTables;
import org.hearth.benchmarks.bare.ResidentRows;
import tools.jackson.databind.json.JsonMapper;

/**
 * The least that registering a resident over HTTP can cost: the JDK's own server, JSON in and out,
 * two inserts and one commit. No authentication, no checks, no refusals.
 */
public final class BaselineServer {
  /** As many as clients ask at once. */
  private static final int THREADS = 16;

  private static final int CREATED = 201;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final HikariDataSource pool;
  private final Identifiers identifiers = Identifiers.timeOrdered();

  private BaselineServer(HikariDataSource pool) {
    this.pool = pool;
  }

  /**
   * Serves until the process ends.
   *
   * @param arguments port, address of the database, user, password
   */
  public static void main(String[] arguments) throws IOException {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(arguments[1]);
    config.setUsername(arguments[2]);
    config.setPassword(arguments[3]);
    config.setAutoCommit(false);
    BaselineServer baseline = new BaselineServer(new HikariDataSource(config));
    HttpServer server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])),
            0);
    server.setExecutor(Executors.newFixedThreadPool(THREADS));
    server.createContext("/residents", baseline::register);
    server.createContext("/ready", exchange -> answer(exchange, 200, "{}"));
    server.start();
  }

  private void register(HttpExchange exchange) throws IOException {
    ResidentRows rows =
        JSON.readValue(exchange.getRequestBody(), BaselineForm.class)
            .rows(identifiers.next(), identifiers.next(), identifiers.next());
    try (Connection connection = pool.getConnection()) {
      BareTables.insert(connection, rows);
    } catch (SQLException failed) {
      answer(exchange, 500, "{}");
      return;
    }
    answer(exchange, CREATED, JSON.writeValueAsString(new Created(rows.account())));
  }

  private record Created(UUID id) {}

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}
