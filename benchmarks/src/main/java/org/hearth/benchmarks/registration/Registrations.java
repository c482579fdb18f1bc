package org.hearth.benchmarks.registration;

import java.sql.SQLException;
import java.util.List;
import org.hearth.benchmarks.sample.InventedResident;

/** One side that registers residents one by one, on a database of its own. */
public interface Registrations extends AutoCloseable {

  /** Everything that is ready before the practice says "register". */
  Work prepare(List<InventedResident> residents) throws Exception;

  @Override
  void close() throws SQLException;

  /** Registers each of the residents by itself. */
  @FunctionalInterface
  interface Work {
    void execute() throws Exception;
  }
}
