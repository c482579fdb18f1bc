package org.hearth.adapter.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.testkit.story.Answers.granted;
import static org.hearth.testkit.story.HearthFixture.ANN;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hearth.application.Hearth;
import org.hearth.domain.event.HearthEvent;
import org.hearth.domain.patient.AccountHolder;
import org.hearth.testkit.generator.PatientForms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A service learns of what happened by its own application events. */
class EventsInAServiceTest {
  @ParameterizedTest
  @EnumSource
  void events_of_committed_changes_are_published_and_no_others(Databases database) {
    Service.on(database)
        .withPropertyValues("hearth.events.enabled=true")
        .withBean(Listening.class)
        .run(
            context -> {
              Hearth hearth = context.getBean(Hearth.class);
              new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                  .executeWithoutResult(
                      status -> {
                        granted(hearth.patients().register(ANN, PatientForms.bert().form()));
                        status.setRollbackOnly();
                      });
              AccountHolder asha =
                  granted(hearth.patients().register(ANN, PatientForms.asha().form()));

              BlockingQueue<HearthEvent> heard = context.getBean(Listening.class).heard;
              HearthEvent first = heard.poll(1, TimeUnit.MINUTES);

              assertThat(first).isNotNull();
              assertThat(first.account()).isEqualTo(asha.id());
            });
  }

  /** A bean of the service. */
  static class Listening {
    private final BlockingQueue<HearthEvent> heard = new LinkedBlockingQueue<>();

    @EventListener
    void hear(HearthEvent event) {
      heard.add(event);
    }
  }
}
