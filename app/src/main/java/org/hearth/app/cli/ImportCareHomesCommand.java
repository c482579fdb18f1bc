package org.hearth.app.cli;

import java.util.concurrent.Callable;
import org.hearth.application.port.in.imports.ImportKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearth import care-homes}. */
@Command(
    name = "care-homes",
    description = {
      "Opens an account for each care home of a CSV file.",
      "",
      "Columns: dummy_nhs_number (blank: one is suggested), name, date_of_birth, address, postcode,"
          + " phone, email."
    })
final class ImportCareHomesCommand implements Callable<Integer> {
  private final Importer importer;

  @Mixin private final ImportOptions options = new ImportOptions();

  ImportCareHomesCommand(Importer importer) {
    this.importer = importer;
  }

  @Override
  public Integer call() {
    return importer.run(ImportKind.CARE_HOMES, options);
  }
}
