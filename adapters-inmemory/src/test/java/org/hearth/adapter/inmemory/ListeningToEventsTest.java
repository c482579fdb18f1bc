package org.hearth.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.hearth.testkit.generator.CareHomeForms.willowHouse;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.HearthFixture.ANN;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hearth.application.EmbeddedHearth;
import org.hearth.application.EmbeddedHearth.RunningJobs;
import org.hearth.application.Hearth;
import org.hearth.application.HearthBuilder;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.event.CareHomeEvent.CareHomeOpened;
import org.hearth.domain.event.HearthEvent;
import org.junit.jupiter.api.Test;

class ListeningToEventsTest {
  @Test
  void a_host_that_starts_the_jobs_takes_what_happens() throws InterruptedException {
    BlockingQueue<HearthEvent> taken = new LinkedBlockingQueue<>();
    EmbeddedHearth hearth = Hearth.builder(new InMemoryStorage()).events(taken::add).build();

    RunningJobs jobs = hearth.startJobs();
    AccountId home = granted(hearth.careHomes().open(ANN, willowHouse().form())).id();

    assertThat(taken.poll(1, TimeUnit.MINUTES))
        .isInstanceOfSatisfying(
            CareHomeOpened.class, event -> assertThat(event.account()).isEqualTo(home));
    jobs.close();
  }

  @Test
  void a_storage_without_events_is_refused_in_words() {
    HearthBuilder listening = Hearth.builder(CoreStorage.empty()).events(event -> {});

    assertThatIllegalStateException()
        .isThrownBy(listening::build)
        .withMessageContaining("offers no events")
        .withMessageContaining("EventOutbox");
  }

  @Test
  void events_are_not_offered_without_a_listener() {
    EmbeddedHearth hearth = Hearth.on(new InMemoryStorage());

    assertThatIllegalStateException()
        .isThrownBy(hearth::events)
        .withMessageContaining("without a listener");
  }
}
