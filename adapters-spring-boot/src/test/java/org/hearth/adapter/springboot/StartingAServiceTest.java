package org.hearth.adapter.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.HearthFixture.ANN;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import javax.sql.DataSource;
import org.hearth.adapter.inmemory.InMemoryStorage;
import org.hearth.adapter.jpa.HostTransactions;
import org.hearth.adapter.jpa.JpaStorage;
import org.hearth.application.EmbeddedHearth;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.carehome.CareHomes;
import org.hearth.application.port.in.patient.Patients;
import org.hearth.application.port.in.resident.Residents;
import org.hearth.application.port.out.Storage;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.testkit.generator.CareHomeForms;
import org.hearth.testkit.generator.PatientForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;

/** A service that has the starter and a data source has Hearth. */
class StartingAServiceTest {
  private static final String TABLES =
      "SELECT lower(table_schema || '.' || table_name) FROM information_schema.tables";

  @ParameterizedTest
  @EnumSource
  void one_dependency_and_one_data_source_are_enough(Databases database) {
    Service.on(database)
        .run(
            context -> {
              Hearth hearth = context.getBean(Hearth.class);
              CareHomeAccount home =
                  granted(hearth.careHomes().open(ANN, CareHomeForms.willowHouse().form()));
              granted(
                  context
                      .getBean(Residents.class)
                      .register(ANN, home.id(), PatientForms.asha().form()));
              assertThat(context).hasSingleBean(CareHomes.class).hasSingleBean(Patients.class);
            });
  }

  @ParameterizedTest
  @EnumSource
  void its_tables_are_made_beside_those_of_the_service_and_after_them(Databases database) {
    Service.withJpa(database)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
              assertThat(jdbc.queryForList(TABLES, String.class))
                  .contains("public.account", "hearth.account", "hearth.flyway_schema_history");
              assertThat(jdbc.queryForList("SELECT holder FROM account", String.class))
                  .containsExactly("theirs");
              assertThat(context.getBeanFactory().getDependenciesForBean("hearthStorage"))
                  .contains("flywayInitializer");
            });
  }

  @Test
  void the_schema_and_who_makes_it_are_properties() {
    Service.on(Databases.H2)
        .withPropertyValues("hearth.schema=homes")
        .run(
            context ->
                assertThat(context.getBean(JdbcTemplate.class).queryForList(TABLES, String.class))
                    .contains("homes.account"));
    Service.on(Databases.H2)
        .withPropertyValues("hearth.schema-mode=validate")
        .run(context -> assertThat(context).hasFailed());
  }

  @Test
  void a_service_does_without_hearth_by_a_property() {
    Service.plain()
        .withPropertyValues("hearth.enabled=false")
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .doesNotHaveBean(Hearth.class)
                    .doesNotHaveBean(Residents.class));
  }

  @Test
  void a_storage_of_the_service_goes_before_its_data_source() {
    Service.plain()
        .withBean(Storage.class, InMemoryStorage::new)
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .doesNotHaveBean(JpaStorage.class)
                    .hasSingleBean(EmbeddedHearth.class));
  }

  @Test
  void each_bean_backs_off_for_one_of_the_service() {
    Hearth own = Hearth.on(new InMemoryStorage());
    HostTransactions none = HostTransactions.ofThreads();
    Service.on(Databases.H2)
        .withBean("ownHearth", Hearth.class, () -> own)
        .withBean("ownResidents", Residents.class, own::residents)
        .withBean("ownTransactions", HostTransactions.class, () -> none)
        .run(
            context -> {
              assertThat(context.getBean(Hearth.class)).isSameAs(own);
              assertThat(context.getBean(HostTransactions.class)).isSameAs(none);
              assertThat(context).hasSingleBean(Residents.class).hasSingleBean(CareHomes.class);
            });
  }

  @Test
  void a_service_has_no_e_mails_in_its_tables_unless_its_homes_sign_in_here() {
    Service.on(Databases.H2)
        .run(
            context -> {
              granted(
                  context.getBean(CareHomes.class).open(ANN, CareHomeForms.willowHouse().form()));
              assertThat(
                      context
                          .getBean(JdbcTemplate.class)
                          .queryForObject("SELECT count(*) FROM hearth.notification", Long.class))
                  .isZero();
            });
  }

  @Test
  void its_health_is_that_of_its_storage() {
    Service.on(Databases.H2)
        .run(
            context -> {
              HealthIndicator indicator =
                  context.getBean("hearthHealthIndicator", HealthIndicator.class);
              assertThat(indicator.health()).isEqualTo(Health.up().build());
              context.getBean(JdbcTemplate.class).execute("DROP TABLE hearth.attempt_count");
              assertThat(indicator.health()).extracting(Health::getStatus).isEqualTo(Status.DOWN);
            });
  }

  @Test
  void its_events_have_a_meter() {
    Service.on(Databases.H2)
        .withBean(SimpleMeterRegistry.class)
        .withPropertyValues("hearth.events.enabled=true")
        .run(context -> assertThat(context).hasBean("hearthEventMeters"));
  }

  @ParameterizedTest
  @ValueSource(classes = {HealthIndicator.class, MeterRegistry.class})
  void it_starts_without_actuator_and_without_micrometer(Class<?> missing) {
    Service.on(Databases.H2)
        .withClassLoader(new FilteredClassLoader(missing))
        .withPropertyValues("hearth.events.enabled=true")
        .run(context -> assertThat(context).hasNotFailed().hasSingleBean(EmbeddedHearth.class));
  }

  /** A web server stops in the phases above it, once it has answered. */
  @Test
  void jobs_stop_after_callers_are_answered() {
    Service.on(Databases.H2)
        .run(
            context ->
                assertThat(context.getBean("hearthJobs", SmartLifecycle.class).getPhase())
                    .isLessThan(SmartLifecycle.DEFAULT_PHASE - 2048));
  }

  @Test
  void jobs_run_while_the_application_runs_unless_a_property_says_no() {
    Service.on(Databases.H2).run(context -> assertThat(context).hasBean("hearthJobs"));
    Service.on(Databases.H2)
        .withPropertyValues("hearth.jobs.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean("hearthJobs"));
  }

  @Test
  void it_takes_the_data_source_that_is_marked() {
    Service.on(Databases.H2)
        .withUserConfiguration(TwoDataSources.class)
        .run(
            context ->
                assertThat(
                        new JdbcTemplate(context.getBean("second", DataSource.class))
                            .queryForList(TABLES, String.class))
                    .contains("hearth.account"));
  }
}
