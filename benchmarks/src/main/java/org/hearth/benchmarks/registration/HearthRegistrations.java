package org.hearth.benchmarks.registration;

import java.util.List;
import org.hearth.application.port.in.patient.PatientForm;
import org.hearth.application.port.in.resident.RegisterResident;
import org.hearth.benchmarks.hearth.HearthOnPostgres;
import org.hearth.benchmarks.sample.InventedHome;
import org.hearth.benchmarks.sample.InventedResident;
import org.hearth.benchmarks.sample.InventedSeries;
import org.hearth.benchmarks.server.Database;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.account.Confirmations;

/** Hearth's use case: reads the form, checks the rules, keeps account, link and audit entry. */
public final class HearthRegistrations implements Registrations {
  private final HearthOnPostgres hearth;
  private final List<AccountId> homes;

  public HearthRegistrations(Database database, InventedSeries series) {
    hearth = new HearthOnPostgres(database);
    homes = series.everyHome().map(hearth::open).toList();
  }

  private record Registration(AccountId home, PatientForm form) {}

  @Override
  public Work prepare(List<InventedResident> residents) {
    List<Registration> all =
        residents.stream()
            .map(resident -> new Registration(homeOf(resident), form(resident)))
            .toList();
    return () -> execute(all);
  }

  private void execute(List<Registration> all) {
    RegisterResident register = hearth.hearth().residents();
    for (Registration one : all) {
      register
          .register(HearthOnPostgres.STAFF, one.home, one.form)
          .getOrElseThrow(refusal -> new IllegalStateException(refusal.code()));
    }
  }

  private AccountId homeOf(InventedResident resident) {
    return homes.get(resident.home().index());
  }

  private static PatientForm form(InventedResident resident) {
    InventedHome home = resident.home();
    return new PatientForm(
        Long.toString(resident.number()),
        resident.givenName(),
        resident.familyName(),
        resident.dateOfBirth().toString(),
        home.address(),
        home.postcode(),
        home.phone(),
        resident.email(),
        resident.email() == null,
        false,
        Confirmations.BOTH);
  }

  @Override
  public void close() {
    hearth.close();
  }
}
