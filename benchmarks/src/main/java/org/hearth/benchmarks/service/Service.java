package org.hearth.benchmarks.service;

import org.hearth.benchmarks.http.Launch;
import org.hearth.benchmarks.http.Message;
import org.hearth.benchmarks.http.ServerProcess;
import org.hearth.benchmarks.sample.InventedResident;
import org.hearth.benchmarks.server.Database;

/** One side that is asked over HTTP: a server in its own process, on a database of its own. */
public interface Service extends AutoCloseable {
  ServerProcess process();

  Database database();

  /** How it was started, and can be again. */
  Launch launch();

  /** Registers the resident under the resident's home. */
  Message registration(InventedResident resident);

  /** Looks for an account by its number. */
  Message search(long number);

  @Override
  default void close() {
    process().close();
  }
}
