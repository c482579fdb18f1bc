package org.hearth.app.terminal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A terminal that a test types on and reads from. */
public final class ScriptedTerminal implements Terminal {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final boolean watched;
  private final Deque<String> typed;
  private final String input;

  private ScriptedTerminal(boolean watched, List<String> typed, String input) {
    this.watched = watched;
    this.typed = new ArrayDeque<>(typed);
    this.input = input;
  }

  /** Nobody is there: output goes to a file, and there is no input. */
  public static ScriptedTerminal unattended() {
    return new ScriptedTerminal(false, List.of(), "");
  }

  /** Nobody is there, and something is piped in. */
  public static ScriptedTerminal pipedIn(String input) {
    return new ScriptedTerminal(false, List.of(), input);
  }

  /** Somebody watches, and types these when asked. */
  public static ScriptedTerminal watched(String... typed) {
    return new ScriptedTerminal(true, List.of(typed), "");
  }

  public String printed() {
    return out.toString();
  }

  public String told() {
    return err.toString();
  }

  @Override
  public PrintWriter out() {
    return new PrintWriter(out, true);
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
}
