package org.hearth.app.failure;

/** The exit codes of commands. */
public final class ExitCode {
  /** What was asked for is so; of an import, every row is in place. */
  public static final int DONE = 0;

  /** Some of it was refused; the rest is done. */
  public static final int REFUSED = 1;

  /** The command or its file is unusable; nothing was done. */
  public static final int UNUSABLE = 2;

  /** The storage failed. */
  public static final int STORAGE_FAILED = 3;

  private ExitCode() {}
}
