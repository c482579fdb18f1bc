package org.hearth.adapter.jpa;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Optional;
import javax.sql.DataSource;
import org.hearth.adapter.jpa.HostTransactions.OfThreads;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.imports.ImportStorage;
import org.hearth.application.port.out.signin.SignInStorage;
import org.jspecify.annotations.Nullable;

/** A storage of which each call is in a transaction of the host's own, which is then committed. */
record JoinedStorage(DataSource dataSource, OfThreads transactions) {
  private static final String PORTS = Storage.class.getPackageName();

  Storage of(Storage storage) {
    return joining(Storage.class, storage);
  }

  private <T> T joining(Class<T> type, T target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> call(target, method, arguments)));
  }

  private @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (method.getName().equals("signIn")) {
      return ((Storage) target).signIn().map(part -> joining(SignInStorage.class, part));
    }
    if (method.getName().equals("imports")) {
      return ((Storage) target).imports().map(part -> joining(ImportStorage.class, part));
    }
    Class<?> type = method.getReturnType();
    if (arguments == null && type.isInterface() && type.getName().startsWith(PORTS)) {
      return part(type, invoke(target, method, arguments));
    }
    return method.getName().equals("close")
        ? invoke(target, method, arguments)
        : inTransaction(target, method, arguments);
  }

  private <T> T part(Class<T> type, @Nullable Object part) {
    return joining(type, type.cast(Optional.ofNullable(part).orElseThrow()));
  }

  private @Nullable Object inTransaction(
      Object target, Method method, Object @Nullable [] arguments) throws Throwable {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try (OfThreads.Joined joined = transactions.join(connection)) {
        Object answer = invoke(target, method, arguments);
        connection.commit();
        return joined == null ? null : answer;
      } finally {
        connection.rollback();
      }
    }
  }

  private static @Nullable Object invoke(
      Object target, Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getTargetException();
    }
  }
}
