package org.hearth.adapter.jpa;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Overhears what a storage says to its database: each statement executed, and each commit. */
final class Conversation {
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final List<String> prepared = new CopyOnWriteArrayList<>();

  /** The same data source, overheard. */
  DataSource overhear(DataSource dataSource) {
    return proxy(DataSource.class, dataSource);
  }

  void forget() {
    said.clear();
    prepared.clear();
  }

  /** The texts of the statements that were prepared, with a question mark for each parameter. */
  List<String> prepared() {
    return List.copyOf(prepared);
  }

  List<String> commits() {
    return said.stream().filter("commit"::equals).toList();
  }

  /** Statements that went to the database, without commits. */
  List<String> statements() {
    return said.stream().filter(word -> !word.equals("commit")).toList();
  }

  private <T> T proxy(Class<T> type, T target) {
    InvocationHandler handler =
        (self, method, arguments) -> {
          String name = method.getName();
          if (name.startsWith("execute") || name.equals("commit") || name.equals("rollback")) {
            said.add(name);
          }
          if (name.equals("prepareStatement")) {
            prepared.add((String) arguments[0]);
          }
          try {
            return wrap(method.invoke(target, arguments));
          } catch (InvocationTargetException failed) {
            throw failed.getTargetException();
          }
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private Object wrap(Object result) {
    if (result instanceof Connection connection) {
      return proxy(Connection.class, connection);
    }
    if (result instanceof PreparedStatement statement) {
      return proxy(PreparedStatement.class, statement);
    }
    if (result instanceof Statement statement) {
      return proxy(Statement.class, statement);
    }
    if (result instanceof Savepoint) {
      said.add("savepoint");
    }
    return result;
  }
}
