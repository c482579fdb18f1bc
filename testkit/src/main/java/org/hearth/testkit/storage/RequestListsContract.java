package org.hearth.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearth.domain.request.RequestStatus.COMPLETED;
import static org.hearth.domain.request.RequestStatus.IN_PROGRESS;
import static org.hearth.domain.request.RequestStatus.SUBMITTED;
import static org.hearth.testkit.storage.RequestFilters.changedSince;
import static org.hearth.testkit.storage.RequestFilters.filter;
import static org.hearth.testkit.storage.RequestFilters.seenBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.application.port.out.request.Requests;
import org.hearth.application.port.out.request.Requests.Filter;
import org.hearth.domain.carehome.CareHomeAccount;
import org.hearth.domain.patient.PatientRecord;
import org.hearth.domain.patient.Resident;
import org.hearth.domain.request.OpenRequest;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestAge;
import org.hearth.domain.request.RequestAgeCount;
import org.hearth.domain.request.RequestCount;
import org.hearth.domain.request.RequestStatus;
import org.hearth.domain.request.RequestText;
import org.junit.jupiter.api.Test;

/**
 * {@link org.hearth.application.port.out.request.Requests}: lists that are narrowed, and counts.
 */
public interface RequestListsContract extends StorageFactory {
  @Test
  default void requests_are_narrowed_by_patient_status_home_and_practice() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHomeOfTwoPractices();
    CareHomeAccount other = given.careHome();
    Resident resident = given.resident(home);
    Resident neighbour = given.opened(elsewhere(given, home));
    OpenRequest first = given.submitted(resident);
    OpenRequest second = given.submitted(neighbour);
    OpenRequest third = given.submitted(given.resident(other));
    OpenRequest fourth = given.submitted(given.accountHolder());
    Request done = second.progressed(RequestStatus.COMPLETED, Sample.STAFF, Sample.NOW);
    given.keep(given.change(neighbour.id()).progress(done).build());

    assertThat(list(given, Filter.ALL)).containsExactly(first, done, third, fourth);
    assertThat(list(given, filter(null, null, resident.id(), null))).containsExactly(first);
    assertThat(list(given, filter(null, home.id(), null, null))).containsExactly(first, done);
    assertThat(list(given, filter(Sample.OTHER_PRACTICE, null, null, null))).containsExactly(done);
    assertThat(list(given, filter(null, null, null, RequestStatus.COMPLETED)))
        .containsExactly(done);
    assertThat(list(given, filter(Sample.PRACTICE, home.id(), null, RequestStatus.SUBMITTED)))
        .containsExactly(first);
    assertThat(list(given, filter(null, other.id(), resident.id(), null))).isEmpty();
  }

  @Test
  default void requests_are_narrowed_by_the_time_of_their_last_event() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    Resident resident = given.resident(given.careHome());
    OpenRequest quiet = given.submitted(resident);
    OpenRequest first = given.submitted(resident);
    Instant later = Sample.NOW.plusSeconds(60);
    Request answered = first.answered(new RequestText("Tomorrow."), Sample.STAFF, later);
    given.keep(given.change(resident.id()).progress(answered).build());

    assertThat(list(given, changedSince(Sample.NOW))).containsExactly(quiet, answered);
    assertThat(list(given, changedSince(later))).containsExactly(answered);
    assertThat(list(given, changedSince(later.plusNanos(1_000)))).isEmpty();
    assertThat(given.storage().requests().count(changedSince(later))).hasSize(1);
  }

  @Test
  default void requests_are_counted_by_patient_and_status() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    Resident resident = given.resident(home);
    Resident neighbour = given.resident(home);
    given.resident(home);
    given.submitted(given.resident(given.careHome()));
    OpenRequest first = given.submitted(resident);
    given.submitted(resident);
    given.submitted(neighbour);
    Instant later = Sample.NOW.plusSeconds(60);
    Request done = given.submitted(resident).progressed(COMPLETED, Sample.STAFF, later);
    given.keep(given.change(resident.id()).progress(done).build());
    Request answered = first.answered(new RequestText("Tomorrow."), Sample.STAFF, later);
    given.keep(given.change(resident.id()).progress(answered).build());

    RequestCount open = new RequestCount(resident.id(), SUBMITTED, 2, later);
    RequestCount completed = new RequestCount(resident.id(), COMPLETED, 1, later);
    RequestCount others = new RequestCount(neighbour.id(), SUBMITTED, 1, Sample.NOW);
    assertThat(given.storage().requests().count(seenBy(home)))
        .containsExactlyInAnyOrder(open, completed, others);
    assertThat(given.storage().requests().count(filter(Sample.PRACTICE, home.id(), null, null)))
        .containsExactlyInAnyOrder(open, completed, others);
    assertThat(given.storage().requests().count(filter(null, home.id(), null, COMPLETED)))
        .containsExactly(completed);
    assertThat(given.storage().requests().count(Filter.ALL)).hasSize(4);
  }

  @Test
  default void open_requests_are_counted_by_status_and_age() {
    SampleStorage given = SampleStorage.on(emptyStorage());
    CareHomeAccount home = given.careHome();
    Resident resident = given.resident(home);
    given.submitted(resident);
    given.submitted(given.resident(home));
    given.submitted(given.resident(given.careHome()));
    given.submitted(given.opened(elsewhere(given, given.careHomeOfTwoPractices())));
    Request done = given.submitted(resident).progressed(COMPLETED, Sample.STAFF, Sample.NOW);
    given.keep(given.change(resident.id()).progress(done).build());
    Request begun = given.submitted(resident).progressed(IN_PROGRESS, Sample.STAFF, Sample.NOW);
    given.keep(given.change(resident.id()).progress(begun).build());
    Requests requests = given.storage().requests();

    Map<Duration, RequestAge> ages =
        Map.of(
            Duration.ZERO,
            RequestAge.DAY,
            Duration.ofDays(1),
            RequestAge.DAY,
            Duration.ofDays(1).plusNanos(1_000),
            RequestAge.THREE_DAYS,
            Duration.ofDays(3),
            RequestAge.THREE_DAYS,
            Duration.ofDays(7),
            RequestAge.WEEK,
            Duration.ofDays(7).plusNanos(1_000),
            RequestAge.OLDER);
    ages.forEach(
        (since, age) -> {
          Instant now = Sample.NOW.plus(since);
          assertThat(requests.ages(filter(Sample.PRACTICE, null, null, null), now))
              .containsExactlyInAnyOrder(
                  new RequestAgeCount(SUBMITTED, age, 3), new RequestAgeCount(IN_PROGRESS, age, 1));
          assertThat(requests.ages(seenBy(home), now))
              .containsExactlyInAnyOrder(
                  new RequestAgeCount(SUBMITTED, age, 2), new RequestAgeCount(IN_PROGRESS, age, 1));
          assertThat(requests.ages(filter(Sample.PRACTICE, home.id(), null, SUBMITTED), now))
              .containsExactly(new RequestAgeCount(SUBMITTED, age, 2));
        });
  }

  private static List<Request> list(SampleStorage given, Filter filter) {
    return SampleStorage.pages(page -> given.storage().requests().list(filter, page), 2);
  }

  private static Resident elsewhere(SampleStorage given, CareHomeAccount home) {
    PatientRecord record = given.sample().record(Sample.details(Optional.empty()));
    return given
        .sample()
        .resident(
            home.id(),
            new PatientRecord(
                record.id(), record.number(), Sample.OTHER_PRACTICE, record.details(), 0));
  }
}
