package org.hearth.app.password;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hearth.app.failure.CommandFailure;
import org.hearth.app.terminal.Terminal;

/** A new password: typed twice and not shown, or read from standard input. */
public final class NewPassword {
  private static final int LONGEST_INPUT = 4096;
  private static final char REPLACEMENT = '\uFFFD';

  private final Terminal terminal;

  public NewPassword(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * The password, in whichever of the two ways is wanted.
   *
   * @throws CommandFailure where there is none, or the two typed ones differ
   */
  public String read(boolean fromInput) {
    return fromInput ? firstLineOfInput() : typed();
  }

  private String firstLineOfInput() {
    try {
      return new String(terminal.in().readNBytes(LONGEST_INPUT), StandardCharsets.UTF_8)
          .lines()
          .findFirst()
          .map(NewPassword::readable)
          .orElseThrow(
              () ->
                  CommandFailure.unusable(
                      "There is no password on standard input.",
                      "Write it as the first line of standard input."));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Two passwords whose letters were lost would be one. */
  private static String readable(String text) {
    if (text.indexOf(REPLACEMENT) >= 0) {
      throw CommandFailure.unusable(
          "The password has letters that this process cannot read.",
          "Write it to standard input in UTF-8, or type it where the locale is UTF-8, such as"
              + " LC_ALL=C.UTF-8.");
    }
    return text;
  }

  private String typed() {
    String password = ask("Password: ");
    if (!ask("The same again: ").equals(password)) {
      throw CommandFailure.unusable("The two passwords differ.", "Run the command again.");
    }
    return password;
  }

  private String ask(String prompt) {
    return terminal
        .askUnseen(prompt)
        .map(NewPassword::readable)
        .orElseThrow(
            () ->
                CommandFailure.unusable(
                    "There is no terminal to ask for a password.",
                    "Use --password-stdin and write the password to standard input."));
  }
}
