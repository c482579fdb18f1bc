package org.hearth.adapter.http.server.issuer;

import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.HearthFixture.ANN;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.adapter.http.server.ServerOptions;
import org.hearth.adapter.http.server.deployment.Deployment;
import org.hearth.application.port.out.Page;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.audit.AuditAction;
import org.hearth.domain.audit.AuditEntry;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.storage.SampleStorage;

/** An issuer, two servers of Hearth that trust it on one database, and a care home. */
final class Organisation implements AutoCloseable {
  private static final People PEOPLE = new People();
  private static final RealIssuer ISSUER = RealIssuer.with(PEOPLE);

  private final Deployment deployment =
      Deployment.of(
          2,
          ServerOptions.local(0).withIssuer(ISSUER.address()).withClient(Clients.PAGES),
          URI.create(Clients.HEARTH));
  private final AccountId home;

  Organisation() {
    home =
        granted(deployment.within().careHomes().open(ANN, CareHomeForms.willowHouse().form())).id();
    Person staff = Person.named("ann", "Ann Quill", "practice-staff");
    Person shift = Person.named("rosa", "Rosa (nights)", "care-home-staff");
    PEOPLE.add(
        staff.with("hearth_practice", "P91003"),
        shift.with("hearth_care_home", home.value().toString()),
        Person.named("sue", "Sue", "support"));
    addWhoAreNotLetIn(staff, shift);
  }

  private static void addWhoAreNotLetIn(Person staff, Person shift) {
    Instant longAgo = Instant.now().minus(Duration.ofHours(1));
    PEOPLE.add(
        staff.as("shy"),
        Person.named("no-role", "Joe", ""),
        Person.named("no-person", "Nightly", "system"),
        staff.as("no-practice"),
        shift.as("no-home"),
        shift.as("other-home").with("hearth_care_home", new UUID(1, 2).toString()),
        staff.as("elsewhere").with("aud", List.of("another client")),
        staff.as("late").with("iat", longAgo).with("exp", longAgo.plusSeconds(60)),
        staff.as("replayed").with("nonce", "of another trip"));
  }

  static URI issuer() {
    return ISSUER.address();
  }

  Deployment deployment() {
    return deployment;
  }

  AccountId home() {
    return home;
  }

  /** A browser that is led to the first server. */
  Browser browser() {
    return new Browser(deployment.server(0).address());
  }

  /** The audit entries of one action, oldest first. */
  List<AuditEntry> trail(AuditAction action) {
    return SampleStorage.pages(
            page -> deployment.storage().auditTrail().entries(Optional.empty(), page), Page.LARGEST)
        .stream()
        .filter(entry -> entry.action() == action)
        .toList();
  }

  @Override
  public void close() {
    deployment.close();
  }
}
