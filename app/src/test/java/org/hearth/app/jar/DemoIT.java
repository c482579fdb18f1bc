package org.hearth.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demo is tried and forgotten. */
class DemoIT {
  private static final Pattern MAIL = Pattern.compile("the links in the mails under (\\S+)\\.\\s");

  @TempDir Path working;
  @TempDir Path output;

  @Test
  void it_tells_where_mail_is_and_leaves_nothing_behind() throws Exception {
    Path out = output.resolve("out");
    Process demo =
        new HearthJar(working, Map.of())
            .start(out.toFile(), output.resolve("err").toFile(), "serve", "--demo", "--port", "0");
    try {
      Path mail = Path.of(mailFolder(demo, out));
      assertThat(mail).isDirectory();
      Files.createFile(mail.resolve("letter.eml"));

      demo.destroy();

      assertThat(demo.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(mail).doesNotExist();
      assertThat(working).isEmptyDirectory();
    } finally {
      demo.destroyForcibly();
    }
  }

  private static String mailFolder(Process demo, Path out) throws Exception {
    while (true) {
      Matcher found = MAIL.matcher(Files.readString(out));
      if (found.find()) {
        return found.group(1);
      }
      assertThat(demo.waitFor(20, TimeUnit.MILLISECONDS)).as("the demo ended").isFalse();
    }
  }
}
