package org.hearth.adapter.http.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.imports.ImportTrial.SETTINGS;
import static org.hearth.testkit.imports.ImportTrial.STAFF;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hearth.adapter.http.wire.ImportJson;
import org.hearth.application.Hearth;
import org.hearth.application.Settings;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.testkit.imports.Csv;
import org.hearth.testkit.imports.ImportContract;
import org.hearth.testkit.imports.ImportTrial;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("full")
class ImportOverHttpTest implements ImportContract {
  private static final int ROWS = 30_000;

  @Override
  public Hearth start(Settings settings) {
    return ServerUnderTest.get().empty(settings);
  }

  @Test
  void a_file_too_large_to_be_answered_at_once_is_followed_until_it_is_done() {
    ImportTrial trial = new ImportTrial(start(SETTINGS));
    String csv =
        Csv.RESIDENTS_HEADER
            + IntStream.range(0, ROWS)
                .mapToObj(index -> Csv.resident(Csv.nhsNumber(index), "999-999-0001"))
                .collect(Collectors.joining());
    assertThat(csv.length()).isGreaterThan(ImportJson.LARGEST_DONE_AT_ONCE);

    assertThat(trial.plan(STAFF, ImportKind.RESIDENTS, ImportTrial.file(csv)).get().outcomes())
        .containsOnlyKeys("care-home-not-found")
        .containsValue((long) ROWS);

    assertThat(trial.rows())
        .extracting(RowOutcome::row)
        .containsExactlyElementsOf(LongStream.range(2, ROWS + 2).boxed().toList());
  }
}
