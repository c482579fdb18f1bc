package org.hearth.adapter.springboot.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.hearth.adapter.jpa.HostTransactions;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The transactions of Spring on a data source, whichever manager began them. One that is committed
 * or rolled back is joined no more: Spring still has its connection in after-commit callbacks, and
 * what is changed on it there is lost without a word.
 */
public final class SpringTransactions implements HostTransactions, TransactionExecutionListener {
  private final DataSource dataSource;

  /** Of each thread, what Spring has of the transactions that are ending. */
  @SuppressWarnings("ThreadLocalUsage") // a service may have several databases
  private final ThreadLocal<Set<Object>> ending =
      ThreadLocal.withInitial(() -> Collections.newSetFromMap(new WeakHashMap<>()));

  public SpringTransactions(DataSource dataSource) {
    this.dataSource = unwrapped(dataSource);
  }

  /** The data source behind a proxy that lends the connection of a transaction. */
  public static DataSource unwrapped(DataSource dataSource) {
    DataSource target =
        dataSource instanceof TransactionAwareDataSourceProxy proxy
            ? proxy.getTargetDataSource()
            : null;
    return target == null ? dataSource : target;
  }

  @Override
  public boolean isActive() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      return false;
    }
    Object resource = TransactionSynchronizationManager.getResource(dataSource);
    return resource != null && !ending.get().contains(resource);
  }

  @Override
  public Connection connection() throws SQLException {
    return DataSourceUtils.doGetConnection(dataSource);
  }

  @Override
  public void release(Connection connection) {
    DataSourceUtils.releaseConnection(connection, dataSource);
  }

  @Override
  public void afterCommit(Runnable action) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            action.run();
          }
        });
  }

  @Override
  public void beforeCommit(TransactionExecution transaction) {
    ends(transaction);
  }

  @Override
  public void beforeRollback(TransactionExecution transaction) {
    ends(transaction);
  }

  private void ends(TransactionExecution transaction) {
    Object resource = TransactionSynchronizationManager.getResource(dataSource);
    if (transaction.isNewTransaction() && resource != null) {
      ending.get().add(resource);
    }
  }
}
