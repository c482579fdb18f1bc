package org.hearth.app.terminal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A terminal that a test types on and reads from. */
public final class ScriptedTerminal implements Terminal {
  private final StringWriter printed = new StringWriter();
  private final PrintWriter out;
  private final StringWriter err = new StringWriter();
  private final boolean watched;
  private final Deque<String> typed;
  private final String input;

  private ScriptedTerminal(boolean watched, List<String> typed, String input, boolean deaf) {
    this.out = new PrintWriter(deaf ? new FullDisk() : printed, true);
    this.watched = watched;
    this.typed = new ArrayDeque<>(typed);
    this.input = input;
  }

  /** No terminal: output goes to a file, and there is no input. */
  public static ScriptedTerminal unattended() {
    return new ScriptedTerminal(false, List.of(), "", false);
  }

  /** No terminal, and input from a pipe. */
  public static ScriptedTerminal pipedIn(String input) {
    return new ScriptedTerminal(false, List.of(), input, false);
  }

  /** A terminal, at which these lines are typed when asked. */
  public static ScriptedTerminal watched(String... typed) {
    return new ScriptedTerminal(true, List.of(typed), "", false);
  }

  /** Output goes nowhere, and something is piped in. */
  public static ScriptedTerminal deaf(String input) {
    return new ScriptedTerminal(false, List.of(), input, true);
  }

  public String printed() {
    return printed.toString();
  }

  public String warned() {
    return err.toString();
  }

  @Override
  public PrintWriter out() {
    return out;
  }

  @Override
  public PrintWriter err() {
    return new PrintWriter(err, true);
  }

  @Override
  public InputStream in() {
    return new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public boolean isWatched() {
    return watched;
  }

  @Override
  public Optional<String> askUnseen(String prompt) {
    return Optional.ofNullable(typed.poll());
  }

  /** Takes what it can hold in memory, and fails to write it. */
  private static final class FullDisk extends Writer {
    @Override
    public void write(char[] text, int from, int length) throws IOException {
      throw new IOException("No space left on device");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
