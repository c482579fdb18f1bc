package org.hearth.benchmarks.springdata;

import java.util.List;
import org.hearth.benchmarks.registration.Registrations;
import org.hearth.benchmarks.sample.InventedHome;
import org.hearth.benchmarks.sample.InventedResident;
import org.hearth.benchmarks.sample.InventedSeries;
import org.hearth.benchmarks.server.Database;
import org.springframework.context.ConfigurableApplicationContext;

/** The service's way to register residents one by one. */
public final class SpringDataRegistrations implements Registrations {
  private final ConfigurableApplicationContext context;

  public SpringDataRegistrations(Database database, InventedSeries series, boolean careful) {
    context = OnboardingApplication.start(database, careful);
    context
        .getBean(CareHomes.class)
        .saveAll(series.everyHome().map(SpringDataRegistrations::careHome).toList());
  }

  private record Registration(Resident resident, String careHomeNumber) {}

  @Override
  public Work prepare(List<InventedResident> residents) {
    RegistrationService service = context.getBean(RegistrationService.class);
    List<Registration> all =
        residents.stream()
            .map(each -> new Registration(resident(each), Long.toString(each.home().number())))
            .toList();
    return () -> all.forEach(one -> service.register(one.resident, one.careHomeNumber));
  }

  private static CareHome careHome(InventedHome invented) {
    CareHome home = new CareHome();
    home.dummyNhsNumber = Long.toString(invented.number());
    home.name = invented.name();
    home.dateOfBirth = invented.dateOfBirth();
    home.address = invented.address();
    home.postcode = invented.postcode();
    home.phone = invented.phone();
    home.email = invented.email();
    return home;
  }

  private static Resident resident(InventedResident invented) {
    Resident resident = new Resident();
    resident.nhsNumber = Long.toString(invented.number());
    resident.givenName = invented.givenName();
    resident.familyName = invented.familyName();
    resident.dateOfBirth = invented.dateOfBirth();
    resident.address = invented.home().address();
    resident.postcode = invented.home().postcode();
    resident.phone = invented.home().phone();
    resident.email = invented.email();
    return resident;
  }

  @Override
  public void close() {
    context.close();
  }
}
