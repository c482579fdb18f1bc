package org.hearth.adapter.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hearth.testkit.story.HearthFixture.ANN;
import static org.hearth.testkit.story.HearthFixture.TODAY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.hearth.application.EmbeddedHearth;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.account.FindAccount.NumberSearch;
import org.hearth.application.port.out.StorageUnavailableException;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.event.HearthEvent;
import org.hearth.domain.number.TestNumbers;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.RequestKind;
import org.hearth.domain.request.RequestStatus;
import org.hearth.testkit.generator.PatientForms;
import org.hearth.testkit.storage.SampleNumbers;

/**
 * A host in a process of its own, which changes accounts and listens to what happened, until it is
 * killed. What it has taken stands in a file, a line for each event.
 */
final class ListeningHost {
  private static final int WRITERS = 4;
  static final int PEOPLE = 40;

  private final EmbeddedHearth hearth;
  private final List<AccountId> homes;
  private final Path taken;

  ListeningHost(JpaStorage storage, Duration ahead, Path taken, List<AccountId> homes) {
    this.taken = taken;
    this.homes = homes;
    this.hearth =
        Hearth.builder(storage)
            .clock(Clock.offset(Clock.system(ZoneId.of("Europe/London")), ahead))
            .testNumbers(TestNumbers.ALLOWED)
            .events(this::take)
            .build();
  }

  /**
   * Runs until the process is killed, or the test is gone.
   *
   * @param arguments the storage, seconds that the clock is ahead, the file, and the homes
   */
  public static void main(String[] arguments) {
    ProcessHandle.current().parent().ifPresent(ListeningHost::endWith);
    List<AccountId> homes = new ArrayList<>();
    for (int i = 3; i < arguments.length; i++) {
      homes.add(new AccountId(UUID.fromString(arguments[i])));
    }
    int seconds = Integer.parseInt(arguments[1]);
    ListeningHost host =
        new ListeningHost(
            storage(arguments[0]), Duration.ofSeconds(seconds), Path.of(arguments[2]), homes);
    for (int writer = 0; writer < WRITERS; writer++) {
      SplittableRandom dice = new SplittableRandom(31L * seconds + writer);
      new Thread(() -> host.work(dice)).start();
    }
  }

  /** No host outlives a test that was broken off. */
  private static void endWith(ProcessHandle test) {
    var unused = test.onExit().thenRun(() -> Runtime.getRuntime().halt(1));
  }

  /** In a database at an address, or in a folder. */
  static JpaStorage storage(String where) {
    return where.startsWith("jdbc:")
        ? JpaStorage.open(where, "postgres", "postgres")
        : JpaStorage.openEmbedded(Path.of(where));
  }

  EmbeddedHearth hearth() {
    return hearth;
  }

  /** Each is whole in the file, whenever the process is killed. */
  private synchronized void take(HearthEvent event) {
    String line =
        String.join(
            " ",
            event.id().toString(),
            event.account().value().toString(),
            event.type().text(),
            event.fields().request().map(id -> id.value().toString()).orElse("-"),
            event.fields().status().map(Enum::name).orElse("-"));
    try {
      Files.write(
          taken,
          (line + "\n").getBytes(UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private void work(SplittableRandom dice) {
    while (true) {
      try {
        change(dice);
        hearth.events().deliverWaiting();
      } catch (StorageUnavailableException busy) {
        // The next change may be kept.
      }
    }
  }

  /** Writers want the same people, so that some of what they try is rolled back. */
  private void change(SplittableRandom dice) {
    AccountId home = homes.get(dice.nextInt(homes.size()));
    String number = SampleNumbers.nhsNumber(dice.nextInt(PEOPLE)).digits();
    PatientForms form =
        PatientForms.patient(number, "Ada", "Sample").noEmailAddress(true).samePersonConfirmed();
    hearth.residents().register(ANN, home, form.form());
    // Where a host was killed before, the person is a resident already.
    if (hearth.accounts().byNumber(ANN, number).getOrNull() instanceof NumberSearch.Found found
        && found.account() instanceof Resident resident) {
      live(resident, dice);
    }
  }

  private void live(Resident resident, SplittableRandom dice) {
    AccountId other = homes.get(dice.nextInt(homes.size()));
    hearth
        .requests()
        .submit(ANN, resident.id(), RequestKind.MEDICAL, "A cough.")
        .peek(this::answer);
    hearth.residents().move(ANN, resident.id(), other);
    hearth.requests().submit(ANN, resident.id(), RequestKind.MEDICAL, "A cold.").peek(this::answer);
    hearth.residents().end(ANN, resident.id(), EndReason.LEFT, TODAY);
  }

  private void answer(OpenRequest request) {
    hearth.requests().answer(ANN, request.id(), "Since when?");
    hearth.requests().progress(ANN, request.id(), RequestStatus.AWAITING_REPLY);
    hearth.requests().progress(ANN, request.id(), RequestStatus.COMPLETED);
  }
}
