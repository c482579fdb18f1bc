package org.hearth.application.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.application.port.out.ChangeSet;
import org.junit.jupiter.api.Test;

/** No part of a change set is forgotten by the function that its events follow from. */
class EventsOfEachChangeTest {
  /** {@code TellingEventsStory} has an event of each. */
  private static final Set<String> TOLD =
      Set.of(
          "opened",
          "amendments",
          "started",
          "ended",
          "serviceAsked",
          "serviceAnswered",
          "submitted",
          "progressed",
          "resetsAsked",
          "erased");

  /** What goes along with one of those, or is of sign-in alone. */
  private static final Set<String> NOT_TOLD =
      Set.of(
          "left",
          "resetsDone",
          "addressChanges",
          "addressChangesOver",
          "notifications",
          "audit",
          "events",
          "idempotencyRecord");

  @Test
  void a_new_part_of_a_change_set_has_an_event_or_is_known_to_have_none() {
    assertThat(Arrays.stream(ChangeSet.class.getRecordComponents()).map(RecordComponent::getName))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(TOLD.stream(), NOT_TOLD.stream()).collect(Collectors.toSet()));
  }
}
