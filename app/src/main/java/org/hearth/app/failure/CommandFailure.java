package org.hearth.app.failure;

import java.util.List;
import org.hearth.domain.refusal.Refusal;

/** Why a command ends without its result: message, next steps and exit code. */
public final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final String words;
  private final transient List<String> nextSteps;

  private CommandFailure(int exitCode, String words, List<String> nextSteps) {
    super(words);
    this.exitCode = exitCode;
    this.words = words;
    this.nextSteps = List.copyOf(nextSteps);
  }

  /** The command or its file is unusable, and nothing was done. */
  public static CommandFailure unusable(String words, String... nextSteps) {
    return new CommandFailure(ExitCode.UNUSABLE, words, List.of(nextSteps));
  }

  /** The whole command was refused, and nothing was done. */
  public static CommandFailure refused(Refusal refusal) {
    return new CommandFailure(ExitCode.UNUSABLE, refusal.message(), refusal.nextSteps());
  }

  /** What the command works on is not what was asked for. */
  public static CommandFailure conflict(String words, String... nextSteps) {
    return new CommandFailure(ExitCode.REFUSED, words, List.of(nextSteps));
  }

  /** The storage, or the disk for the report, failed. */
  public static CommandFailure storage(String words, String... nextSteps) {
    return new CommandFailure(ExitCode.STORAGE_FAILED, words, List.of(nextSteps));
  }

  /** The storage failed, and what to do depends on how. */
  static CommandFailure storage(String words, List<String> nextSteps) {
    return new CommandFailure(ExitCode.STORAGE_FAILED, words, nextSteps);
  }

  public int exitCode() {
    return exitCode;
  }

  /** One or two sentences, without personal data. */
  public String words() {
    return words;
  }

  public List<String> nextSteps() {
    return nextSteps;
  }
}
