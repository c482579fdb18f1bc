package org.hearth.application.port.in.job;

/** Port out: learns that a job failed, which is tried again at its next time. */
@FunctionalInterface
public interface JobFailures {
  /**
   * A job failed.
   *
   * @param job its name, such as {@code deliver-events}
   * @param why what it threw, whose messages may be personal
   */
  void failed(String job, Throwable why);

  /** To the log of the Java platform, without the messages. */
  static JobFailures logged() {
    System.Logger log = System.getLogger("org.hearth");
    return (job, why) ->
        log.log(
            System.Logger.Level.ERROR, "The job {0} failed: {1}", job, why.getClass().getName());
  }
}
