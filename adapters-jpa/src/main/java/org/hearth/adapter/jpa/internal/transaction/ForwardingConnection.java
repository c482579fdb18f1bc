package org.hearth.adapter.jpa.internal.transaction;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Connections that do a little otherwise what another one does. */
public final class ForwardingConnection implements InvocationHandler {
  private static final Set<String> PREPARING = Set.of("prepareStatement", "prepareCall");

  /** What closing does. */
  private enum Closing {
    NOTHING,
    GIVES_BACK
  }

  private final Connection connection;
  private final Closing closing;
  private final UnaryOperator<String> statements;

  /** In milliseconds, as it was lent; negative: it was not changed. */
  private int networkTimeout = -1;

  private ForwardingConnection(
      Connection connection, Closing closing, UnaryOperator<String> statements) {
    this.connection = connection;
    this.closing = closing;
    this.statements = statements;
  }

  /** The connection, which stays open when it is closed. */
  public static Connection unlessClosed(Connection connection) {
    return of(new ForwardingConnection(connection, Closing.NOTHING, UnaryOperator.identity()));
  }

  /**
   * The connection, with other texts of the statements that it prepares. Closed, it goes back as it
   * was lent: not every pool resets the time-out of a connection, or ends what was read on it.
   */
  static Connection preparing(Connection connection, UnaryOperator<String> statements) {
    return of(new ForwardingConnection(connection, Closing.GIVES_BACK, statements));
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
    if (name.equals("close")) {
      if (closing == Closing.NOTHING) {
        return null;
      }
      restore();
    }
    if (name.equals("setNetworkTimeout") && networkTimeout < 0) {
      networkTimeout = connection.getNetworkTimeout();
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

  private void restore() {
    try {
      if (networkTimeout >= 0) {
        connection.setNetworkTimeout(Runnable::run, networkTimeout);
      }
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
    } catch (SQLException broken) {
      // The pool removes the broken connection.
    }
  }
}
