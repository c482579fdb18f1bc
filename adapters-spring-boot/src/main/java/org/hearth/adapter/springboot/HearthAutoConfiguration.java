package org.hearth.adapter.springboot;

import java.time.Clock;
import javax.sql.DataSource;
import org.hearth.adapter.jpa.HostTransactions;
import org.hearth.adapter.jpa.JpaStorage;
import org.hearth.adapter.springboot.internal.DataSources;
import org.hearth.adapter.springboot.internal.SpringTransactions;
import org.hearth.application.EmbeddedHearth;
import org.hearth.application.Hearth;
import org.hearth.application.HearthBuilder;
import org.hearth.application.Settings;
import org.hearth.application.port.in.audit.SealKeys;
import org.hearth.application.port.in.event.EventDelivery.EventListener;
import org.hearth.application.port.in.imports.ImportService.ImportLimits;
import org.hearth.application.port.in.retention.ApplyRetention.RetentionSettings;
import org.hearth.application.port.in.signin.SignInSettings;
import org.hearth.application.port.out.Identifiers;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.notification.Mailer;
import org.hearth.application.port.out.signin.PasswordHasher;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.ConfigurableTransactionManager;

/**
 * Builds Hearth in a service: on its only data source or the one marked with {@link
 * HearthDataSource}, in a schema of its own that is made after the service's own migrations, and in
 * the service's transactions. Each bean backs off for one of the service.
 */
@AutoConfiguration(
    after = DataSourceAutoConfiguration.class,
    afterName = {
      "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
      "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
    })
@ConditionalOnProperty(name = "hearth.enabled", matchIfMissing = true)
@EnableConfigurationProperties(HearthProperties.class)
public final class HearthAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  DataSources hearthDataSources(
      @HearthDataSource ObjectProvider<DataSource> marked, ObjectProvider<DataSource> all) {
    return new DataSources(marked, all);
  }

  @Bean
  @ConditionalOnMissingBean(HostTransactions.class)
  @ConditionalOnProperty(name = "hearth.join-transactions", matchIfMissing = true)
  SpringTransactions hearthTransactions(DataSources dataSources) {
    return new SpringTransactions(dataSources.one());
  }

  /** Also those of managers that the service declares itself. */
  @Bean
  SmartInitializingSingleton hearthTransactionListener(
      ObjectProvider<SpringTransactions> transactions,
      ObjectProvider<ConfigurableTransactionManager> managers) {
    return () ->
        transactions.ifAvailable(
            listener -> managers.forEach(manager -> manager.addListener(listener)));
  }

  @Bean(destroyMethod = "close")
  @ConditionalOnMissingBean(Storage.class)
  @DependsOnDatabaseInitialization
  JpaStorage hearthStorage(
      HearthProperties properties,
      DataSources dataSources,
      ObjectProvider<HostTransactions> transactions) {
    JpaStorage.Builder builder =
        JpaStorage.builder()
            .dataSource(SpringTransactions.unwrapped(dataSources.one()))
            .schema(properties.schema())
            .schemaMode(properties.schemaMode());
    transactions.ifAvailable(builder::transactions);
    return builder.build();
  }

  @Bean
  @ConditionalOnMissingBean
  Settings hearthSettings(HearthProperties properties, ObjectProvider<Identifiers> identifiers) {
    return new Settings(
        Clock.system(properties.timeZone()),
        identifiers.getIfAvailable(Identifiers::timeOrdered),
        properties.testNumbers());
  }

  /** Publishes each event in the application. */
  @Bean
  @ConditionalOnMissingBean(EventListener.class)
  @ConditionalOnProperty("hearth.events.enabled")
  EventListener hearthEventListener(ApplicationEventPublisher publisher) {
    return publisher::publishEvent;
  }

  @Bean
  @ConditionalOnMissingBean(Hearth.class)
  EmbeddedHearth hearth(
      Storage storage,
      Settings settings,
      ObjectProvider<ImportLimits> importLimits,
      ObjectProvider<RetentionSettings> retention,
      ObjectProvider<SealKeys> sealKeys,
      ObjectProvider<SignInSettings> signIn,
      ObjectProvider<PasswordHasher> passwordHasher,
      ObjectProvider<Mailer> mailer,
      ObjectProvider<EventListener> events) {
    HearthBuilder builder = Hearth.builder(storage).settings(settings);
    importLimits.ifAvailable(builder::importLimits);
    retention.ifAvailable(builder::retention);
    sealKeys.ifAvailable(builder::sealKeys);
    signIn.ifAvailable(builder::signIn);
    mailer.ifAvailable(builder::mailer);
    events.ifAvailable(builder::events);
    passwordHasher.ifAvailable(builder::passwordHasher);
    return passwordHasher.getIfAvailable() == null
        ? builder.withoutSignIn().build()
        : builder.build();
  }
}
