package org.hearth.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.domain.Fixtures.LIME_STREET;
import static org.hearth.domain.Fixtures.WILLOW_HOUSE;
import static org.hearth.domain.Fixtures.asha;
import static org.hearth.domain.Fixtures.ashaInWillowHouse;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.patient.AccountHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestTest {
  private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Actor home = new Actor.CareHomeStaff("Rosa", WILLOW_HOUSE);
  private final Actor practice = new Actor.PracticeStaff("Ann", LIME_STREET);
  private final OpenRequest submitted =
      OpenRequest.submitted(
          new RequestId(new UUID(0, 7)),
          new AccountHolder(asha()),
          RequestKind.MEDICAL,
          new RequestText("A cough since Monday."),
          home,
          MORNING);

  @Test
  void a_new_request_is_submitted_by_whoever_wrote_it() {
    assertThat(submitted.status()).isEqualTo(RequestStatus.SUBMITTED);
    assertThat(submitted.version()).isZero();
    assertThat(submitted.history())
        .containsExactly(
            new RequestEvent(
                MORNING,
                "Rosa",
                RequestStatus.SUBMITTED,
                Optional.of(new RequestText("A cough since Monday."))));
  }

  @Test
  void the_homes_answer_to_a_question_hands_the_request_back() {
    OpenRequest waiting = open(submitted.progressed(RequestStatus.AWAITING_REPLY, practice, NOON));
    assertThat(waiting.answered(new RequestText("Dry."), home, NOON).status())
        .isEqualTo(RequestStatus.IN_PROGRESS);
  }

  @Test
  void the_practices_own_words_leave_the_status() {
    OpenRequest waiting = open(submitted.progressed(RequestStatus.AWAITING_REPLY, practice, NOON));
    assertThat(waiting.answered(new RequestText("Dry or not?"), practice, NOON).status())
        .isEqualTo(RequestStatus.AWAITING_REPLY);
  }

  @ParameterizedTest
  @EnumSource(names = {"SUBMITTED", "IN_PROGRESS"})
  void the_homes_further_words_leave_the_status_when_nothing_was_asked(RequestStatus status) {
    OpenRequest request = open(submitted.progressed(status, practice, NOON));
    OpenRequest answered = request.answered(new RequestText("And a fever."), home, NOON);
    assertThat(answered.status()).isEqualTo(status);
    assertThat(answered.history()).hasSize(3).startsWith(submitted.history().get(0));
    assertThat(answered.version()).isEqualTo(2);
  }

  @Test
  void a_completed_request_can_be_read_and_erased_and_nothing_more() {
    Request completed = submitted.progressed(RequestStatus.COMPLETED, practice, NOON);
    assertThat(completed).isInstanceOf(CompletedRequest.class);
    assertThat(completed.history()).hasSize(2);
    assertThat(Stream.of(CompletedRequest.class.getMethods()))
        .filteredOn(method -> Request.class.isAssignableFrom(method.getReturnType()))
        .filteredOn(method -> !Modifier.isStatic(method.getModifiers()))
        .extracting(Method::getName)
        .containsOnly("erased");
    assertThat(completed.erased().status()).isEqualTo(RequestStatus.COMPLETED);
  }

  private static OpenRequest open(Request request) {
    assertThat(request).isInstanceOf(OpenRequest.class);
    return (OpenRequest) request;
  }

  @Test
  void R26_a_request_stays_with_the_practice_that_was_asked_and_the_homes_of_its_time() {
    assertThat(submitted.place()).isEqualTo(new RequestPlace(LIME_STREET, Set.of()));
    OpenRequest inAHome = submitted.with(ashaInWillowHouse());
    assertThat(inAHome.place()).isEqualTo(new RequestPlace(LIME_STREET, Set.of(WILLOW_HOUSE)));
    assertThat(inAHome.with(new AccountHolder(asha())).place()).isEqualTo(inAHome.place());
    assertThat(inAHome.progressed(RequestStatus.COMPLETED, practice, NOON).place())
        .isEqualTo(inAHome.place());
  }

  @Test
  void R26_a_request_can_be_read_as_it_stood_before_a_day() {
    Request later =
        submitted.progressed(RequestStatus.COMPLETED, practice, NOON.plusSeconds(86_400));
    LocalDate day = LocalDate.of(2026, 3, 2);
    assertThat(later.before(day, ZoneOffset.UTC)).isEmpty();
    assertThat(later.before(day.plusDays(1), ZoneOffset.UTC)).contains(submitted);
    assertThat(later.before(day.plusDays(2), ZoneOffset.UTC)).contains(later);
  }
}
