package org.hearth.benchmarks.hearth;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hearth.adapter.jpa.JpaStorage;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.carehome.CareHomeForm;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.in.imports.Imports.ImportListener;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.application.port.out.Storage;
import org.hearth.benchmarks.bare.BareTables;
import org.hearth.benchmarks.sample.InventedHome;
import org.hearth.benchmarks.server.Database;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor.PracticeStaff;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.practice.OdsCode;

/** Hearth itself, opened as an embedding service opens it. */
public final class HearthOnPostgres implements AutoCloseable {
  public static final PracticeStaff STAFF =
      new PracticeStaff(BareTables.STAFF, new OdsCode(BareTables.PRACTICE));

  private final Storage storage;
  private final Hearth hearth;

  public HearthOnPostgres(Database database) {
    storage = JpaStorage.open(database.jdbcUrl(), Database.USER, Database.PASSWORD);
    hearth = Hearth.on(storage, Settings.standard().withTestNumbers(TestNumbers.ALLOWED));
  }

  public Hearth hearth() {
    return hearth;
  }

  public void importCareHomes(Path file) {
    importFile(ImportKind.CARE_HOMES, file, outcome -> {});
  }

  public void importResidents(Path file) {
    importResidents(file, outcome -> {});
  }

  public void importResidents(Path file, ImportListener listener) {
    importFile(ImportKind.RESIDENTS, file, listener);
  }

  private void importFile(ImportKind kind, Path file, ImportListener listener) {
    ImportSummary summary =
        hearth
            .imports()
            .apply(STAFF, kind, () -> Files.newInputStream(file), Confirmations.BOTH, listener)
            .getOrElseThrow(refusal -> new IllegalStateException(refusal.code()));
    if (summary.rows() != summary.outcomes().getOrDefault(RowOutcome.CREATED, 0L)) {
      throw new IllegalStateException("Not every row was created: " + summary.outcomes());
    }
  }

  /** Opens a home's account by itself. */
  public AccountId open(InventedHome home) {
    CareHomeForm form =
        new CareHomeForm(
            Long.toString(home.number()),
            home.name(),
            home.dateOfBirth().toString(),
            home.address(),
            home.postcode(),
            home.phone(),
            home.email(),
            Confirmations.BOTH);
    return hearth
        .careHomes()
        .open(STAFF, form)
        .getOrElseThrow(refusal -> new IllegalStateException(refusal.code()))
        .id();
  }

  @Override
  public void close() {
    storage.close();
  }
}
