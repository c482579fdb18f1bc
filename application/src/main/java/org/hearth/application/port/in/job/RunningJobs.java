package org.hearth.application.port.in.job;

/** Jobs that go on in the background until they are stopped. */
public interface RunningJobs extends AutoCloseable {
  /**
   * Stops the jobs: none begins any more, and those that are under way have a moment to end before
   * their threads are interrupted. Call it before the storage is closed; again, it does nothing.
   */
  @Override
  void close();
}
