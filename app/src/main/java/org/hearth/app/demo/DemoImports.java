package org.hearth.app.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hearth.application.port.in.imports.ImportJob;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportService;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;

/** Imports of the demo: one that is done, with a row that was refused, and one that waits. */
final class DemoImports {
  private static final String HEADINGS =
      "nhs_number,given_name,family_name,date_of_birth,address,postcode,phone,email\n";
  private static final String REST = ",\"22 Park Road, Timperley\",M33 5AN,0161 496 0001,\n";

  private static final String DONE =
      HEADINGS
          + ("9990000107,Joyce,Barlow,1936-02-11" + REST)
          + ("9990000115,Kenneth,Ashe,1938-07-30" + REST)
          // A slip of the pen: the number's check digit is wrong.
          + ("9990000124,Lilian,Moss,1942-10-05" + REST);

  private static final String WAITING =
      HEADINGS
          + ("9990000123,Lilian,Moss,1942-10-05" + REST)
          + ("9990000131,Moira,Grant,1934-12-24" + REST)
          + ("9990000042,Dilys,Pryce-Jones,1944-08-19" + REST);

  private DemoImports() {}

  /** Has it done before the demo begins. */
  static void finish(ImportService imports, Actor staff, AccountId home) {
    run(imports, staff, home, false, Confirmations.BOTH, DONE);
  }

  /** Checks a file, which is not confirmed yet. */
  static void plan(ImportService imports, Actor staff, AccountId home) {
    run(imports, staff, home, true, new Confirmations(false, false), WAITING);
  }

  private static void run(
      ImportService imports,
      Actor staff,
      AccountId home,
      boolean dryRun,
      Confirmations confirmations,
      String csv) {
    ImportJob job =
        Demo.granted(
            imports.submit(
                staff,
                new ImportKind.ResidentsOf(home),
                dryRun,
                confirmations,
                () -> new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                Optional.empty()));
    Demo.granted(imports.run(job.id()));
  }
}
