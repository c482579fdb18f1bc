package org.hearth.benchmarks.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.benchmarks.bare.BareTables;
import org.hearth.benchmarks.http.Launch;
import org.hearth.benchmarks.http.Line;
import org.hearth.benchmarks.http.Message;
import org.hearth.benchmarks.http.ServerProcess;
import org.hearth.benchmarks.sample.InventedHome;
import org.hearth.benchmarks.sample.InventedResident;
import org.hearth.benchmarks.sample.InventedSeries;
import org.hearth.benchmarks.server.Database;

/** {@code hearth serve}, as it is shipped, with a member of the practice's staff signed in. */
public final class HearthService implements Service {
  private static final String API = "/api/v1";
  private static final String EMAIL = "reception@practice.example";
  private static final String OTHER_EMAIL = "other@lime-street.example";
  private static final String PASSWORD = "plum-anvil-tandem-42";
  private static final int CREATED = 201;
  private static final Map<String, Boolean> CONFIRMED =
      Map.of("detailsChecked", true, "holderAgrees", true);

  private final Database database;
  private final Path jar;
  private final Map<String, String> environment;
  private final Launch launch;
  private final ServerProcess process;
  private final String token;
  private final boolean withKeys;
  private final List<String> homes = new ArrayList<>();

  /**
   * @param letters the folder for its letters
   * @param withKeys whether each registration comes with an Idempotency-Key
   */
  public HearthService(
      Path jar, Database database, Path letters, InventedSeries series, boolean withKeys)
      throws Exception {
    this.jar = jar;
    this.database = database;
    this.withKeys = withKeys;
    environment =
        Map.of(
            "HEARTH_DB_URL",
            database.jdbcUrl(),
            "HEARTH_DB_USER",
            Database.USER,
            "HEARTH_DB_PASSWORD",
            Database.PASSWORD,
            "HEARTH_ALLOW_TEST_NUMBERS",
            "true",
            "HEARTH_MAIL_FOLDER",
            letters.toString(),
            // One user makes the calls of hundreds.
            "HEARTH_SEARCHES_A_MINUTE",
            "0",
            "HEARTH_REGISTRATIONS_A_MINUTE",
            "0",
            "HEARTH_EXPORTS_A_MINUTE",
            "0");
    addUser(EMAIL, BareTables.PRACTICE);
    addUser(OTHER_EMAIL, BareTables.PRACTICE);
    int port = Launch.freePort();
    launch =
        new Launch(
            List.of(Launch.HEAP, "-jar", jar.toString(), "serve", "--port", Integer.toString(port)),
            environment,
            port);
    process = launch.start(Message.get("/readyz", Map.of()));
    try (Line line = Line.to(port)) {
      token = line.ask(signIn()).expect(CREATED).field("token");
      for (InventedHome home : series.everyHome().toList()) {
        homes.add(line.ask(opening(home)).expect(CREATED).field("id"));
      }
    } catch (IOException | RuntimeException failed) {
      process.close();
      throw failed;
    }
  }

  /** Who signs in with {@link #signIn(String)}. */
  void addUser(String email, String practice) throws Exception {
    Process adding =
        ServerProcess.java(
                List.of(
                    "-jar",
                    jar.toString(),
                    "users",
                    "add",
                    "--email",
                    email,
                    "--name",
                    BareTables.STAFF,
                    "--practice",
                    practice,
                    "--password-stdin"),
                environment)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var password = adding.getOutputStream()) {
      password.write((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
    }
    if (adding.waitFor() != 0) {
      throw new IOException("The user could not be added");
    }
  }

  private Message opening(InventedHome home) {
    return opening(home, creating(withKeys));
  }

  static Message opening(InventedHome home, Map<String, String> headers) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("dummyNhsNumber", Long.toString(home.number()));
    form.put("name", home.name());
    form.put("dateOfBirth", home.dateOfBirth().toString());
    form.put("address", home.address());
    form.put("postcode", home.postcode());
    form.put("phone", home.phone());
    form.put("email", home.email());
    form.put("confirmations", CONFIRMED);
    return Message.post(API + "/care-homes", headers, ResidentFields.json(form));
  }

  private Map<String, String> creating(boolean once) {
    String bearer = "Bearer " + token;
    return once
        ? Map.of("Authorization", bearer, "Idempotency-Key", UUID.randomUUID().toString())
        : Map.of("Authorization", bearer);
  }

  /** Of the member of staff. */
  public static Message signIn() {
    return signIn(EMAIL);
  }

  /** Of another member of staff. */
  public static Message otherSignIn() {
    return signIn(OTHER_EMAIL);
  }

  static Message signIn(String email) {
    return signIn(email, PASSWORD, Map.of());
  }

  /** A sign-in with any address and password, right or wrong. */
  public static Message signIn(String email, String password, Map<String, String> headers) {
    return Message.post(
        API + "/sessions",
        headers,
        ResidentFields.json(Map.of("email", email, "password", password)));
  }

  /** A dry run of an import whose caller waits for its end. */
  public Message dryRun(String residents) {
    return Message.file(
        API + "/imports/residents?dryRun=true",
        Map.of("Authorization", "Bearer " + token),
        residents);
  }

  /** Whether the server lives, asked by who has signed in. */
  public Message live() {
    return Message.get("/livez", Map.of("Authorization", "Bearer " + token));
  }

  /** The page of the first home, as the member of staff sees it in a browser. */
  public Message pageOfFirstHome() {
    return Message.get(
        "/care-homes/" + homes.get(0),
        Map.of("Cookie", "hearth-session=" + token, "Accept", "text/html"));
  }

  @Override
  public ServerProcess process() {
    return process;
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
  public Message registration(InventedResident resident) {
    return registration(resident, creating(withKeys));
  }

  /** With an Idempotency-Key. */
  public Message registrationOnce(InventedResident resident) {
    return registration(resident, creating(true));
  }

  private Message registration(InventedResident resident, Map<String, String> headers) {
    return registration(resident, homes.get(resident.home().index()), headers);
  }

  static Message registration(InventedResident resident, String home, Map<String, String> headers) {
    return Message.post(API + "/care-homes/" + home + "/residents", headers, form(resident));
  }

  /** An account of the resident's own. */
  public Message ownAccount(InventedResident resident) {
    return ownAccount(resident, creating(false));
  }

  static Message ownAccount(InventedResident resident, Map<String, String> headers) {
    return Message.post(API + "/patients", headers, form(resident));
  }

  /** That a resident has left the home. */
  public Message leaving(String account) {
    return Message.post(
        API + "/residents/" + account + "/end",
        creating(false),
        ResidentFields.json(
            Map.of("reason", "left", "on", LocalDate.now(ZoneOffset.UTC).toString())));
  }

  private static String form(InventedResident resident) {
    Map<String, Object> form = ResidentFields.of(resident);
    form.put("confirmations", CONFIRMED);
    if (resident.email() == null) {
      form.put("noEmailAddress", true);
    }
    return ResidentFields.json(form);
  }

  @Override
  public Message search(long number) {
    return search(number, creating(false));
  }

  static Message search(long number, Map<String, String> headers) {
    return Message.post(
        API + "/accounts/search",
        headers,
        ResidentFields.json(Map.of("number", Long.toString(number))));
  }
}
