package org.hearth.application.port.in.job;

/** Jobs that go on in the background until they are stopped. */
public interface RunningJobs extends AutoCloseable {
  /**
   * Stops the jobs: none begins any more, and those that are under way have a moment to end before
   * their threads are interrupted. Call it before the storage is closed; again, it does nothing.
   */
  @Override
  void close();

  /** Learns that a job failed, which is carried out again at its next time. */
  @FunctionalInterface
  interface Failures {
    /**
     * A job failed.
     *
     * @param job its name, such as {@code deliver-events}
     * @param why what it threw, whose message may be personal
     */
    void failed(String job, Throwable why);

    /** To the log of the Java platform, without the message. */
    static Failures logged() {
      System.Logger log = System.getLogger("org.hearth");
      return (job, why) ->
          log.log(
              System.Logger.Level.ERROR, "The job {0} failed: {1}", job, why.getClass().getName());
    }
  }
}
