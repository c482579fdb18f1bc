package org.hearth.app.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demo is tried and forgotten. */
class DemoIT {
  private static final Pattern MAIL = Pattern.compile("the links in the mails under (\\S+)\\.\\s");

  private static final Pattern ALL_MAIL = Pattern.compile("read at (\\S+) as well");
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+choose-password[^\"]+)\"");

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

  @Test
  void a_home_chooses_its_password_by_an_e_mail_that_a_page_shows() throws Exception {
    Path out = output.resolve("out");
    Process demo =
        new HearthJar(working, Map.of())
            .start(out.toFile(), output.resolve("err").toFile(), "serve", "--demo", "--port", "0");
    try {
      URI page = URI.create(found(demo, ALL_MAIL, () -> Files.readString(out)));

      URI link = URI.create(found(demo, LINK, () -> get(page)));

      // Of a port that the demo chooses itself, links say 0.
      assertThat(get(page.resolve(link.getRawPath() + "?" + link.getRawQuery())))
          .contains("Choose a password");
    } finally {
      demo.destroyForcibly();
    }
  }

  private static String get(URI address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static String mailFolder(Process demo, Path out) throws Exception {
    return found(demo, MAIL, () -> Files.readString(out));
  }

  /** What a text has at last, for as long as the demo runs. */
  private static String found(Process demo, Pattern wanted, Callable<String> text)
      throws Exception {
    while (true) {
      Matcher found = wanted.matcher(text.call());
      if (found.find()) {
        return found.group(1);
      }
      assertThat(demo.waitFor(20, TimeUnit.MILLISECONDS)).as("the demo ended").isFalse();
    }
  }
}
