package org.hearth.app.cli;

import java.util.concurrent.Callable;
import org.hearth.application.port.in.imports.ImportKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearth import residents}. */
@Command(
    name = "residents",
    description = {
      "Registers each resident of a CSV file as a dependent of their care home.",
      "",
      "Columns: nhs_number, given_name, family_name, date_of_birth, address, postcode, phone, email"
          + " (blank: this patient has no email address), care_home_number."
    })
final class ImportResidentsCommand implements Callable<Integer> {
  private final Importer importer;

  @Mixin private final ImportOptions options = new ImportOptions();

  ImportResidentsCommand(Importer importer) {
    this.importer = importer;
  }

  @Override
  public Integer call() {
    return importer.run(ImportKind.RESIDENTS, options);
  }
}
