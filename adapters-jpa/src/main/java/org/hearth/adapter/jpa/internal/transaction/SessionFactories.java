package org.hearth.adapter.jpa.internal.transaction;

import java.util.Collection;
import java.util.Properties;
import org.hibernate.SessionFactory;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.cfg.TransactionSettings;

/** How Hibernate is set up. */
final class SessionFactories {
  private SessionFactories() {}

  static SessionFactory on(LentConnections connections, Collection<Class<?>> entities) {
    Properties settings = new Properties();
    settings.put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, connections);
    settings.put(SchemaToolingSettings.HBM2DDL_AUTO, "none");
    // Databases quote the values of rows, which may be personal.
    settings.put(JdbcSettings.LOG_JDBC_ERRORS, false);
    settings.put(JdbcSettings.LOG_JDBC_WARNINGS, false);
    settings.put(MappingSettings.XML_MAPPING_ENABLED, false);
    // A transaction of the host is none that Hibernate has begun.
    settings.put(TransactionSettings.ALLOW_UPDATE_OUTSIDE_TRANSACTION, connections.mayBeJoined());
    Configuration configuration = new Configuration();
    // No row refers to another one's object, so that there is nothing to make proxies for.
    configuration
        .getStandardServiceRegistryBuilder()
        .addService(BytecodeProvider.class, new BytecodeProviderImpl());
    configuration.addProperties(settings);
    entities.forEach(configuration::addAnnotatedClass);
    return configuration.buildSessionFactory();
  }
}
