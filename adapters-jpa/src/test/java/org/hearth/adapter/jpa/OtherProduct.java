package org.hearth.adapter.jpa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A database that calls itself otherwise than it is called. */
final class OtherProduct {
  private OtherProduct() {}

  static DataSource calling(String product, DataSource dataSource) {
    return answering(
        DataSource.class,
        dataSource,
        Map.of("getDatabaseProductName", product, "isWrapperFor", false));
  }

  private static <T> T answering(Class<T> type, T target, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              Object known = answers.get(method.getName());
              if (known != null) {
                return known;
              }
              try {
                return wrapped(method.invoke(target, arguments), answers);
              } catch (InvocationTargetException failed) {
                throw failed.getTargetException();
              }
            }));
  }

  private static @Nullable Object wrapped(@Nullable Object result, Map<String, Object> answers) {
    if (result instanceof Connection connection) {
      return answering(Connection.class, connection, answers);
    }
    return result instanceof DatabaseMetaData metaData
        ? answering(DatabaseMetaData.class, metaData, answers)
        : result;
  }
}
