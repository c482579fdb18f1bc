package org.hearth.app.server;

import org.hearth.adapter.http.server.limit.CallRates;
import org.hearth.adapter.http.server.limit.ImportPlaces;
import org.hearth.adapter.http.server.limit.ServerLimits;
import org.hearth.adapter.http.server.limit.SignInLimits;
import org.hearth.app.config.Environment;
import org.hearth.application.port.in.imports.ImportService.ImportLimits;

/** How much of the server its callers may have, as the environment says. */
final class ConfiguredLimits {
  private static final int MOST = 1_000_000;

  /** A signed-in user's calls each take a thread of the 48 that may wait for the storage. */
  private static final int MOST_AT_ONCE = 32;

  private static final int MOST_WAITING = 1_000;
  private static final int LEAST_MEGABYTES = 16;
  private static final int MEGABYTE_BITS = 20;

  private final Environment environment;

  ConfiguredLimits(Environment environment) {
    this.environment = environment;
  }

  ServerLimits get() {
    return new ServerLimits(
        rates(),
        signIns(),
        imports(),
        rate(Environment.REFUSALS, ServerLimits.STANDARD.refusalsAMinute()));
  }

  private CallRates rates() {
    CallRates standard = CallRates.STANDARD;
    return new CallRates(
        rate(Environment.SEARCHES, standard.searches()),
        rate(Environment.REGISTRATIONS, standard.registrations()),
        rate(Environment.EXPORTS, standard.exports()),
        rate(Environment.IMPORTS, standard.imports()));
  }

  private SignInLimits signIns() {
    SignInLimits standard = SignInLimits.STANDARD;
    return standard
        .withWaiting(
            environment.number(Environment.SIGN_INS_WAITING, 1, MOST_WAITING, standard.waiting()))
        .withRates(
            rate(Environment.SIGN_INS_OF_SOURCE, standard.aMinuteOfSource()),
            rate(Environment.SIGN_INS_OF_LOGIN, standard.aMinuteOfLogin()));
  }

  private ImportPlaces imports() {
    ImportPlaces standard = ImportPlaces.STANDARD;
    ImportLimits waiting = standard.waiting();
    long megabytes =
        environment.number(
            Environment.IMPORT_STORAGE,
            LEAST_MEGABYTES,
            MOST,
            Math.toIntExact(waiting.storedBytes() >> MEGABYTE_BITS));
    return new ImportPlaces(
        environment.number(Environment.IMPORTS_AT_ONCE, 1, MOST_AT_ONCE, standard.atOnce()),
        environment.number(Environment.IMPORT_ROWS_AT_ONCE, 1, MOST, standard.rowsAtOnce()),
        new ImportLimits(
            megabytes << MEGABYTE_BITS,
            environment.number(
                Environment.IMPORTS_WAITING, 1, MOST_WAITING, waiting.openOfUser())));
  }

  /** 0 for none. */
  private int rate(String name, int standard) {
    return environment.number(name, 0, MOST, standard);
  }
}
