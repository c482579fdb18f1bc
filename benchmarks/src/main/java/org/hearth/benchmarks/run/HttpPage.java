package org.hearth.benchmarks.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearth.benchmarks.http.Crowd;
import org.hearth.benchmarks.http.Line;
import org.hearth.benchmarks.http.Load;
import org.hearth.benchmarks.http.Message;
import org.hearth.benchmarks.measurement.Console;
import org.hearth.benchmarks.sample.InventedResident;
import org.hearth.benchmarks.sample.InventedSeries;
import org.hearth.benchmarks.sample.NumberRange;
import org.hearth.benchmarks.service.HearthService;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long the largest page takes, and how large it is. */
@Command(
    name = "http-page",
    description = "The page of a home with all its residents, as staff see it.")
@NullUnmarked
public final class HttpPage implements Callable<Integer> {
  private static final int CREATED = 201;
  private static final int OK = 200;
  private static final double MOST_MILLISECONDS = 100;
  private static final int MOST_BYTES = 60_000;

  @Option(
      names = "--jar",
      defaultValue = "app/target/hearth.jar",
      description = "Hearth's jar (${DEFAULT-VALUE}).")
  private Path jar;

  @Option(
      names = "--residents",
      defaultValue = "120",
      description = "Residents of the home (${DEFAULT-VALUE}).")
  private int residents;

  @Option(
      names = "--requests",
      defaultValue = "200",
      description = "How often the page is asked for, and as often before (${DEFAULT-VALUE}).")
  private int requests;

  @Override
  public Integer call() throws Exception {
    InventedSeries series = new InventedSeries(NumberRange.TEST, 0, residents, 1);
    try (Job job = Job.begin();
        HearthService hearth =
            new HearthService(
                HttpSides.existing(jar),
                job.server().create("http_page"),
                job.folder("letters"),
                series,
                false)) {
      try (Line line = Line.to(hearth.process().port())) {
        for (InventedResident resident : series.everyResident().toList()) {
          line.ask(hearth.registration(resident)).expect(CREATED);
        }
        return isAsWanted(hearth, line) ? 0 : 1;
      }
    }
  }

  private boolean isAsWanted(HearthService hearth, Line line) throws Exception {
    Message page = hearth.pageOfFirstHome();
    int bytes = line.ask(page).expect(OK).body().getBytes(StandardCharsets.UTF_8).length;
    Crowd one = new Crowd(hearth.process().port(), 1);
    List<Message> messages = Collections.nCopies(requests, page);
    one.ask(messages).expect(OK);
    Load load = one.ask(messages).expect(OK);
    boolean quick = load.milliseconds(0.5) <= MOST_MILLISECONDS;
    boolean light = bytes <= MOST_BYTES;
    Console.say(
        "page of %d residents: median %.1f ms, 99th percentile %.1f ms: %s"
            .formatted(
                residents,
                load.milliseconds(0.5),
                load.milliseconds(0.99),
                quick ? "met" : "MISSED"));
    Console.say("%d bytes: %s".formatted(bytes, light ? "met" : "MISSED"));
    return quick && light;
  }
}
