package org.hearth.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.dependency.EndReason;
import org.hearth.domain.event.EventFields;
import org.hearth.domain.event.EventHeader;
import org.hearth.domain.event.EventType;
import org.hearth.domain.event.HearthEvent;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestStatus;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class EventsInJsonTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  /** A change of it is one that readers meet: raise the version of the kind. */
  @Example
  void each_kind_is_written_as_the_golden_file_has_it() throws IOException {
    assertThat(all().map(MAPPER::writeValueAsString).collect(Collectors.joining("\n", "", "\n")))
        .isEqualTo(golden());
  }

  @Example
  void each_kind_is_read_back_from_the_golden_file() throws IOException {
    assertThat(golden().lines().map(line -> MAPPER.readValue(line, HearthEvent.class)))
        .containsExactlyElementsOf(all().toList());
  }

  @Property
  void an_event_is_read_back_as_it_was(
      @ForAll EventType type,
      @ForAll long high,
      @ForAll long low,
      @ForAll int seconds,
      @ForAll @IntRange(max = 999_999) int micros,
      @ForAll EndReason reason,
      @ForAll RequestStatus status) {
    Instant at = Instant.ofEpochSecond(seconds, micros * 1_000L);
    HearthEvent event = event(type, new UUID(high, low), at, reason, status);
    String json = MAPPER.writeValueAsString(event);

    assertThat(MAPPER.readValue(json, HearthEvent.class)).isEqualTo(event);
    assertThat(MAPPER.readValue("[" + json + "]", HearthEvent[].class)).containsExactly(event);
  }

  @Example
  void what_is_not_known_is_passed_over() {
    HearthEvent event = all().toList().get(0);
    String json = MAPPER.writeValueAsString(event).replace("{", "{\"more\":{\"a\":[1]},");

    assertThat(MAPPER.readValue(json, HearthEvent.class)).isEqualTo(event);
  }

  @Example
  void an_event_of_another_version_or_that_says_too_little_is_refused_without_its_text() {
    String json =
        MAPPER.writeValueAsString(
            event(
                EventType.DEPENDENCY_ENDED, id(1), at(), EndReason.LEFT, RequestStatus.COMPLETED));

    for (String wrong :
        List.of(
            json.replace("\"version\":1", "\"version\":2"),
            json.replace("dependency-ended", "a-secret"),
            json.replace("\"reason\":\"left\"", "\"reason\":\"a-secret\""),
            json.replace("\"reason\":\"left\"", "\"x\":1"),
            json.replace("\"at\":\"2026", "\"at\":\"a-secret"),
            json.replace("\"id\"", "\"x\""),
            "\"a-secret\"",
            "[]",
            "{}")) {
      assertThatExceptionOfType(MismatchedInputException.class)
          .as(wrong)
          .isThrownBy(() -> MAPPER.readValue(wrong, HearthEvent.class))
          .withMessageNotContaining("a-secret");
    }
  }

  private static Stream<HearthEvent> all() {
    return Stream.of(EventType.values())
        .map(type -> event(type, id(1), at(), EndReason.MOVED_PRACTICE, RequestStatus.IN_PROGRESS));
  }

  private static HearthEvent event(
      EventType type, UUID id, Instant at, EndReason reason, RequestStatus status) {
    return type.event(
        new EventFields(
            new EventHeader(id, at, new AccountId(id(2)), Optional.of(new OdsCode("P91003"))),
            Optional.of(new AccountId(id(3))),
            Optional.of(new AccountId(id(4))),
            Optional.of(new OdsCode("P84004")),
            Optional.of(new RequestId(id(5))),
            Optional.of(reason),
            Optional.of(status)));
  }

  private static UUID id(int number) {
    return new UUID(0x0195_0000_0000_7000L, Long.MIN_VALUE + number);
  }

  private static Instant at() {
    return Instant.parse("2026-03-29T00:59:59.123456Z");
  }

  private static String golden() throws IOException {
    try (InputStream file = EventsInJsonTest.class.getResourceAsStream("events.jsonl")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
