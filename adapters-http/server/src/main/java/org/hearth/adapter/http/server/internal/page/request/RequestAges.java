package org.hearth.adapter.http.server.internal.page.request;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.view.Chart;
import org.hearth.adapter.http.server.internal.page.visit.Visit;
import org.hearth.application.Hearth;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.refusal.Refusal;
import org.hearth.domain.request.RequestAge;
import org.hearth.domain.request.RequestAgeCount;
import org.hearth.domain.request.RequestStatus;
import org.springframework.stereotype.Component;

/** Open requests by status and age, of a practice or of a home, in one look at the storage. */
@Component
public class RequestAges {
  private final Hearth hearth;

  RequestAges(Hearth hearth) {
    this.hearth = hearth;
  }

  /** Those that the user may list, of one home where it is given. */
  public Either<Refusal, Counts> of(Visit visit, Optional<AccountId> home) {
    return hearth.requests().ages(visit.actor(), home).map(Counts::new);
  }

  /** The counts, and a picture of them. */
  public record Counts(List<RequestAgeCount> counts) {
    public Counts {
      counts = List.copyOf(counts);
    }

    /** How many are open. */
    public int all() {
      return counts.stream().mapToInt(RequestAgeCount::count).sum();
    }

    /** How many have a status. */
    public int of(RequestStatus status) {
      return sum(status, Arrays.asList(RequestAge.values()));
    }

    /** Nothing where no request is open. */
    public Optional<Chart> chart() {
      return all() == 0 ? Optional.empty() : Optional.of(drawn());
    }

    private Chart drawn() {
      List<Chart.Figure> figures = new ArrayList<>();
      for (RequestStatus status : RequestStatus.open()) {
        figures.add(Chart.Figure.heading(StatusText.of(status).text()));
        for (RequestAge age : RequestAge.values()) {
          figures.add(new Chart.Figure(text(age), sum(status, List.of(age))));
        }
      }
      return new Chart(
          "ages",
          "Open requests by status and age",
          "Bars for each status and age. The same figures stand in the table beside it.",
          Chart.bars(figures),
          "Sent",
          RequestStatus.open().stream().map(status -> StatusText.of(status).text()).toList(),
          Arrays.stream(RequestAge.values()).map(this::line).toList());
    }

    private Chart.Line line(RequestAge age) {
      return new Chart.Line(
          text(age),
          RequestStatus.open().stream()
              .map(status -> String.format("%,d", sum(status, List.of(age))))
              .toList());
    }

    private int sum(RequestStatus status, List<RequestAge> ages) {
      return counts.stream()
          .filter(count -> count.status() == status && ages.contains(count.age()))
          .mapToInt(RequestAgeCount::count)
          .sum();
    }

    private static String text(RequestAge age) {
      return switch (age) {
        case DAY -> "Up to 1 day ago";
        case THREE_DAYS -> "1 to 3 days";
        case WEEK -> "3 to 7 days";
        case OLDER -> "Over 7 days";
      };
    }
  }
}
