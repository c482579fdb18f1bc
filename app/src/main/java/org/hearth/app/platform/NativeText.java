package org.hearth.app.platform;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.hearth.app.config.Environment;
import org.hearth.app.failure.CommandFailure;

/**
 * The texts that the operating system hands over as bytes: arguments, variables, the working folder
 * and the user's name. Java decodes them by the locale, and replaces what it cannot decode. A path
 * that is encoded again is then another path, and a name another name.
 */
public final class NativeText {
  private static final char REPLACEMENT = '\uFFFD';
  private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version");

  private final Properties system;

  /**
   * @param system the properties of the Java virtual machine
   */
  public NativeText(Properties system) {
    this.system = system;
  }

  /**
   * Makes sure that a command can rely on every text that it is given. Help needs none of them.
   *
   * @throws CommandFailure where a text was not decoded to what it was
   */
  public void check(List<String> arguments, Environment environment) {
    if (arguments.stream().anyMatch(HELP::contains)) {
      return;
    }
    for (int position = 0; position < arguments.size(); position++) {
      require(isReadable(arguments.get(position)), option(arguments, position));
    }
    environment
        .ofHearth()
        .forEach((name, value) -> require(isReadable(value), "the variable " + name));
    environment
        .text(Environment.MAIL_FOLDER)
        .ifPresent(text -> require(isPath(text), "the variable " + Environment.MAIL_FOLDER));
    String folder = system.getProperty("user.dir", "");
    require(isLossless(folder) && isPath(folder), "the name of the working folder");
    require(isLossless(system.getProperty("user.name", "")), "the name of the user");
  }

  /** Names the option, for its value may be personal. */
  private static String option(List<String> arguments, int position) {
    String before = position == 0 ? "" : arguments.get(position - 1);
    if (before.startsWith("--") && isLossless(before) && !before.contains("=")) {
      return "the value of " + before;
    }
    String option = arguments.get(position).split("=", 2)[0];
    return option.startsWith("--") && isLossless(option)
        ? "the value of " + option
        : "argument " + (position + 1);
  }

  private static boolean isLossless(String text) {
    return text.indexOf(REPLACEMENT) < 0;
  }

  private static boolean isPath(String text) {
    try {
      return Path.of(text).getNameCount() >= 0;
    } catch (InvalidPathException unmappable) {
      return false;
    }
  }

  private boolean isReadable(String text) {
    return isLossless(text) && !isMisread(text);
  }

  /**
   * Whether the bytes are UTF-8 and the locale is of another encoding: an accented letter has
   * become two letters. By chance, text of another encoding is hardly ever UTF-8.
   */
  private boolean isMisread(String text) {
    Charset locale = encoding();
    if (locale.equals(StandardCharsets.UTF_8) || text.chars().allMatch(c -> c < 0x80)) {
      return false;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text.getBytes(locale)));
      return true;
    } catch (CharacterCodingException ofTheLocale) {
      return false;
    }
  }

  private Charset encoding() {
    String name = system.getProperty("sun.jnu.encoding", "UTF-8");
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
  }

  private void require(boolean fulfilled, String what) {
    if (fulfilled) {
      return;
    }
    throw encoding().equals(StandardCharsets.UTF_8)
        ? CommandFailure.unusable(
            "This process cannot read " + what + ": it is not in UTF-8, as the locale is.",
            "Give it in UTF-8, and rename a file or folder whose name is not.")
        : CommandFailure.unusable(
            "This process cannot read " + what + ": the locale's encoding is " + encoding() + ".",
            "Set a UTF-8 locale and run the command again, such as: LC_ALL=C.UTF-8 java -jar"
                + " hearth.jar ...");
  }
}
