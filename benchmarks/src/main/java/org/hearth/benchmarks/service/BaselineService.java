package org.hearth.benchmarks.service;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.benchmarks.bare.BareTables;
import org.hearth.benchmarks.baseline.BaselineServer;
import org.hearth.benchmarks.http.Launch;
import org.hearth.benchmarks.http.Message;
import org.hearth.benchmarks.http.ServerProcess;
import org.hearth.benchmarks.sample.InventedResident;
import org.hearth.benchmarks.sample.InventedSeries;
import org.hearth.benchmarks.server.Database;

/** The baseline, on Hearth's own tables. */
public final class BaselineService implements Service {
  private final List<UUID> homes;
  private final Database database;
  private final Launch launch;
  private final ServerProcess process;

  public BaselineService(Database database, InventedSeries series) throws Exception {
    this.database = database;
    homes = BareTables.create(database).insertHomes(series);
    int port = Launch.freePort();
    launch =
        Launch.own(
            BaselineServer.class,
            // Without it the JDK's server waits 40 ms for an acknowledgement.
            List.of("-Dsun.net.httpserver.nodelay=true"),
            port,
            Integer.toString(port),
            database.jdbcUrl(),
            Database.USER,
            Database.PASSWORD);
    process = launch.start(Message.get("/ready", Map.of()));
  }

  @Override
  public Database database() {
    return database;
  }

  @Override
  public Launch launch() {
    return launch;
  }

  @Override
  public ServerProcess process() {
    return process;
  }

  @Override
  public Message registration(InventedResident resident) {
    Map<String, Object> form = ResidentFields.of(resident);
    form.put("careHome", homes.get(resident.home().index()));
    return Message.post("/residents", Map.of(), ResidentFields.json(form));
  }

  @Override
  public Message search(long number) {
    throw new UnsupportedOperationException("The baseline registers only");
  }
}
