package org.hearth.adapter.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;
import org.hearth.adapter.jpa.JpaStorage.SchemaMode;
import org.hearth.adapter.jpa.internal.transaction.ConnectionFactory;

/** Builds a storage where libraries are missing; answers {@code built}, or what it was told. */
public final class OptionalLibraryTrial {
  private OptionalLibraryTrial() {}

  public static String open(String url) {
    // Drivers register with the loader of the tests alone.
    ServiceLoader.load(Driver.class, OptionalLibraryTrial.class.getClassLoader())
        .forEach(driver -> assertThat(driver).isNotNull());
    return told(() -> JpaStorage.open(url, "sa", ""));
  }

  public static String migrate(String url) {
    return built(url, SchemaMode.MIGRATE);
  }

  public static String validate(String url) {
    return built(url, SchemaMode.VALIDATE);
  }

  public static String trust(String url) {
    return built(url, SchemaMode.NONE);
  }

  private static String built(String url, SchemaMode mode) {
    return told(
        () -> JpaStorage.builder().dataSource(new DriverDataSource(url)).schemaMode(mode).build());
  }

  /** Opens a storage. */
  private interface Opening {
    JpaStorage storage();
  }

  private static String told(Opening opening) {
    try (JpaStorage storage = opening.storage()) {
      return storage == null ? "none" : "built";
    } catch (RuntimeException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  /** Connections of the first driver that knows the address. */
  private static final class DriverDataSource extends ConnectionFactory {
    private final String url;

    DriverDataSource(String url) {
      this.url = url;
    }

    @Override
    public Connection getConnection() throws SQLException {
      Properties properties = new Properties();
      properties.put("user", PostgresRoles.OWNER);
      properties.put("password", PostgresRoles.OWNER);
      for (Driver driver :
          ServiceLoader.load(Driver.class, OptionalLibraryTrial.class.getClassLoader())) {
        if (driver.acceptsURL(url)) {
          return driver.connect(url, properties);
        }
      }
      throw new SQLException("No driver knows the address");
    }
  }
}
