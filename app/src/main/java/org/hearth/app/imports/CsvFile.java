package org.hearth.app.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearth.app.failure.CommandFailure;
import org.hearth.application.port.in.imports.ImportFile;

/** A CSV file on the disk that is there to be read. */
record CsvFile(Path path) implements ImportFile {
  CsvFile {
    if (Files.isDirectory(path)) {
      throw CommandFailure.unusable(path + " is a folder.", "Name the CSV file in it.");
    }
    if (!Files.exists(path)) {
      throw CommandFailure.unusable("There is no file " + path + ".", "Check its name and folder.");
    }
    if (!Files.isRegularFile(path)) {
      throw CommandFailure.unusable(
          path + " cannot be read twice, as an import must.", "Save it as a file, and name that.");
    }
    if (!Files.isReadable(path)) {
      throw CommandFailure.unusable(
          path + " may not be read by this user.", "Ask its owner for the right to read it.");
    }
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }
}
