package org.hearth.adapter.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/** A service in which it is not clear where Hearth is to work is told the remedy. */
class MissingDataSourceTest {
  @Test
  void a_service_without_a_data_source_is_told_how_to_give_one() {
    FailureAnalysis analysis =
        analysisOf(
            new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(HearthAutoConfiguration.class)));

    assertThat(analysis.getDescription())
        .isEqualTo("Hearth needs a data source, and there is none.");
    assertThat(analysis.getAction()).contains("spring.datasource.url", "hearth.enabled=false");
  }

  @Test
  void a_service_with_two_is_told_to_mark_one() {
    FailureAnalysis analysis = analysisOf(Service.plain().withUserConfiguration(Unmarked.class));

    assertThat(analysis.getDescription()).contains("there are 2");
    assertThat(analysis.getAction()).contains("@HearthDataSource", "@Primary");
  }

  @Test
  void a_database_that_hearth_cannot_use_is_told_with_what_to_do() {
    FailureAnalysis analysis =
        analysisOf(
            Service.plain()
                .withPropertyValues("spring.datasource.url=jdbc:h2:mem:other;DB_CLOSE_DELAY=-1"));

    assertThat(analysis.getDescription()).contains("mode that Hearth's schema needs");
    assertThat(analysis.getAction()).contains("MODE=PostgreSQL");
  }

  private static FailureAnalysis analysisOf(ApplicationContextRunner service) {
    FailureAnalysis[] found = new FailureAnalysis[1];
    service.run(
        context -> {
          assertThat(context).hasFailed();
          for (FailureAnalyzer analyzer :
              SpringFactoriesLoader.forDefaultResourceLocation()
                  .load(
                      FailureAnalyzer.class,
                      FailureHandler.handleMessage((message, failure) -> {}))) {
            FailureAnalysis analysis =
                analyzer.analyze(Objects.requireNonNull(context.getStartupFailure()));
            if (analysis != null && analyzer.getClass().getName().startsWith("org.hearth")) {
              found[0] = analysis;
            }
          }
        });
    assertThat(found[0]).isNotNull();
    return found[0];
  }

  /** A service that does not say which database is for Hearth. */
  @Configuration(proxyBeanMethods = false)
  static class Unmarked {
    @Bean
    javax.sql.DataSource first() {
      return TwoDataSources.inMemory("unmarked1");
    }

    @Bean
    javax.sql.DataSource second() {
      return TwoDataSources.inMemory("unmarked2");
    }
  }
}
