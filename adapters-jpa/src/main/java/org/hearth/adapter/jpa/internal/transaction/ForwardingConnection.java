package org.hearth.adapter.jpa.internal.transaction;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Connections that do a little otherwise what another one does. */
public final class ForwardingConnection implements InvocationHandler {
  private static final Set<String> PREPARING = Set.of("prepareStatement", "prepareCall");

  private final Connection connection;
  private final boolean closes;
  private final UnaryOperator<String> statements;

  private ForwardingConnection(
      Connection connection, boolean closes, UnaryOperator<String> statements) {
    this.connection = connection;
    this.closes = closes;
    this.statements = statements;
  }

  /** The connection, which stays open when it is closed. */
  public static Connection unlessClosed(Connection connection) {
    return of(new ForwardingConnection(connection, false, UnaryOperator.identity()));
  }

  /** The connection, with other texts of the statements that it prepares. */
  static Connection preparing(Connection connection, UnaryOperator<String> statements) {
    return of(new ForwardingConnection(connection, true, statements));
  }

  private static Connection of(ForwardingConnection handler) {
    return (Connection)
        Proxy.newProxyInstance(
            ForwardingConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            handler);
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    String name = method.getName();
    if (!closes && name.equals("close")) {
      return null;
    }
    if (arguments != null && PREPARING.contains(name)) {
      arguments[0] = statements.apply((String) arguments[0]);
    }
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }
}
