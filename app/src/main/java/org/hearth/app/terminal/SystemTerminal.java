package org.hearth.app.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The terminal, or the files and pipes, that Java was started on. */
public final class SystemTerminal implements Terminal {
  /** Not System.out, which keeps it to itself that something could not be written. */
  private final PrintWriter out = writer(new FileOutputStream(FileDescriptor.out));

  private final PrintWriter err = writer(System.err);
  private final @Nullable Console console = console();

  @Override
  public PrintWriter out() {
    return out;
  }

  @Override
  public PrintWriter err() {
    return err;
  }

  @Override
  public InputStream in() {
    return System.in;
  }

  @Override
  public boolean isWatched() {
    return console != null;
  }

  @Override
  public Optional<String> askUnseen(String prompt) {
    return console == null
        ? Optional.empty()
        : Optional.ofNullable(console.readPassword("%s", prompt)).map(String::new);
  }

  /** Where no language is set, as in a container, Java would print question marks. */
  private static PrintWriter writer(OutputStream stream) {
    Charset usual = Charset.defaultCharset();
    Charset charset = usual.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : usual;
    return new PrintWriter(new OutputStreamWriter(stream, charset), true);
  }

  @SuppressWarnings("SystemConsoleNull") // what Java 22 returns instead is recognised below
  private static @Nullable Console console() {
    @Nullable Console console = System.console();
    return console != null && isTerminal(console) ? console : null;
  }

  /**
   * From Java 22 there is a console without a terminal too, and a method that distinguishes them.
   */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException unknown) {
      return false;
    }
  }
}
