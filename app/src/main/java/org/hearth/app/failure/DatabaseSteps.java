package org.hearth.app.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.adapter.jpa.DatabaseFault;
import org.hearth.adapter.jpa.UnusableDatabaseException;
import org.hearth.application.port.out.StorageUnavailableException;

/**
 * What to do about a database that cannot be used, in the words of the command line's settings.
 *
 * @param onPostgres whether it is one on PostgreSQL; otherwise it is the H2 file
 */
record DatabaseSteps(boolean onPostgres) {
  List<String> of(StorageUnavailableException unusable) {
    List<String> steps = new ArrayList<>();
    DatabaseFault fault = DatabaseFault.OTHER;
    if (unusable instanceof UnusableDatabaseException database) {
      steps.addAll(database.nextSteps());
      fault = database.fault();
    }
    (onPostgres ? ofPostgres(fault) : ofFile(fault)).ifPresent(steps::add);
    return steps;
  }

  private static Optional<String> ofPostgres(DatabaseFault fault) {
    return switch (fault) {
      case CREDENTIALS -> Optional.of("Check HEARTH_DB_USER and HEARTH_DB_PASSWORD.");
      case NO_SUCH_DATABASE, ENCODING -> Optional.of("Then name it in HEARTH_DB_URL.");
      case READ_ONLY ->
          Optional.of(
              "Name a server in HEARTH_DB_URL that is no standby, and check the setting"
                  + " default_transaction_read_only.");
      case FULL -> Optional.of("Make room on the disk of the database's server.");
      case UNREACHABLE, OTHER ->
          Optional.of("Check that the server runs, and its name and port in HEARTH_DB_URL.");
      default -> Optional.empty();
    };
  }

  private static Optional<String> ofFile(DatabaseFault fault) {
    return switch (fault) {
      case KEY ->
          Optional.of(
              "Set HEARTH_DATA_KEY to the key that the file was made with, or leave it unset where"
                  + " the file is not encrypted.");
      case READ_ONLY, FULL, UNREACHABLE, OTHER ->
          Optional.of(
              "Check that the folder hearth-data and the files in it can be written, and that the"
                  + " disk has room.");
      default -> Optional.empty();
    };
  }
}
