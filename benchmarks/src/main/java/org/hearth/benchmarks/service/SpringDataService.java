package org.hearth.benchmarks.service;

import java.util.List;
import java.util.Map;
import org.hearth.benchmarks.http.Launch;
import org.hearth.benchmarks.http.Message;
import org.hearth.benchmarks.http.ServerProcess;
import org.hearth.benchmarks.sample.InventedResident;
import org.hearth.benchmarks.sample.InventedSeries;
import org.hearth.benchmarks.server.Database;
import org.hearth.benchmarks.springdata.OnboardingApplication;
import org.hearth.benchmarks.springdata.OnboardingServer;
import org.hearth.benchmarks.springdata.SpringDataRegistrations;

/** The Spring Data service behind Spring MVC. */
public final class SpringDataService implements Service {
  private final Database database;
  private final Launch launch;
  private final ServerProcess process;

  public SpringDataService(Database database, InventedSeries series, boolean careful)
      throws Exception {
    this.database = database;
    // Makes the tables and the homes, as days before this one did.
    new SpringDataRegistrations(database, series, careful).close();
    int port = Launch.freePort();
    launch =
        Launch.own(
            OnboardingServer.class,
            careful
                ? List.of("-Dspring.profiles.active=" + OnboardingApplication.CAREFUL)
                : List.of(),
            port,
            "--server.port=" + port,
            "--spring.datasource.url=" + database.jdbcUrl(),
            "--spring.datasource.username=" + Database.USER,
            "--spring.datasource.password=" + Database.PASSWORD);
    process = launch.start(search(0));
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
    form.put("careHomeNumber", Long.toString(resident.home().number()));
    return Message.post("/residents", Map.of(), ResidentFields.json(form));
  }

  @Override
  public final Message search(long number) {
    return Message.get("/residents?nhsNumber=" + number, Map.of());
  }
}
