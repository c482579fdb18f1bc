package org.hearth.app.jar;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.hearth.application.port.out.Storage;

/** A place where Hearth has not run yet: an empty folder, and an empty database. */
interface Site {
  Path folder();

  HearthJar jar();

  /** Opens the database beside the jar; while it is open, no process can have an H2 file. */
  Storage openStorage();

  /** How much there is of the schema, in whatever unit: it grows while it is being made. */
  long schemaSoFar() throws IOException, SQLException;
}
