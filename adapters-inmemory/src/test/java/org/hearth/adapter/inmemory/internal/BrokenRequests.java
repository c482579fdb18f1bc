package org.hearth.adapter.inmemory.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.application.port.out.Storage;
import org.hearth.application.port.out.request.Requests;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestAgeCount;
import org.hearth.domain.request.RequestCount;
import org.hearth.domain.request.RequestId;

/** Storages that tell of requests wrongly. */
final class BrokenRequests {
  private BrokenRequests() {}

  static Storage forgettingTheFirstEvent() {
    return AlteredStorage.requests(
        sound ->
            new Altered(sound, filter -> filter, counts -> counts) {
              @Override
              public Optional<Request> find(RequestId id) {
                return super.find(id).map(BrokenRequests::withoutTheFirstEvent);
              }
            });
  }

  private static Request withoutTheFirstEvent(Request request) {
    int events = request.history().size();
    return Request.of(
        request.id(),
        request.patient(),
        request.place(),
        request.kind(),
        request.history().subList(Math.min(1, events - 1), events));
  }

  static Storage listingWhateverTheStatus() {
    return AlteredStorage.requests(
        sound ->
            new Altered(
                sound,
                filter ->
                    new Requests.Filter(
                        filter.practice(),
                        filter.careHome(),
                        filter.seenBy(),
                        filter.patient(),
                        Optional.empty(),
                        filter.changedSince()),
                counts -> counts));
  }

  static Storage listingWhateverTheTime() {
    return AlteredStorage.requests(
        sound ->
            new Altered(
                sound,
                filter ->
                    new Requests.Filter(
                        filter.practice(),
                        filter.careHome(),
                        filter.seenBy(),
                        filter.patient(),
                        filter.status(),
                        Optional.empty()),
                counts -> counts));
  }

  /** As a count does that is made of the first page. */
  static Storage countingOneOfEach() {
    return AlteredStorage.requests(
        sound ->
            new Altered(
                sound,
                filter -> filter,
                counts ->
                    counts.stream()
                        .map(
                            count ->
                                new RequestCount(
                                    count.patient(), count.status(), 1, count.changedAt()))
                        .toList()));
  }

  static Storage takingEveryRequestForNew() {
    return AlteredStorage.requests(
        sound ->
            new Altered(sound, filter -> filter, counts -> counts) {
              @Override
              public List<RequestAgeCount> ages(Filter filter, Instant now) {
                return super.ages(filter, Instant.EPOCH);
              }
            });
  }

  private static class Altered implements Requests {
    private final Requests sound;
    private final UnaryOperator<Filter> filtering;
    private final UnaryOperator<List<RequestCount>> counting;

    Altered(
        Requests sound,
        UnaryOperator<Filter> filtering,
        UnaryOperator<List<RequestCount>> counting) {
      this.sound = sound;
      this.filtering = filtering;
      this.counting = counting;
    }

    @Override
    public Optional<Request> find(RequestId id) {
      return sound.find(id);
    }

    @Override
    public Slice<Request> list(Filter filter, Page page) {
      return sound.list(filtering.apply(filter), page);
    }

    @Override
    public List<RequestAgeCount> ages(Filter filter, Instant now) {
      return sound.ages(filter, now);
    }

    @Override
    public List<RequestCount> count(Filter filter) {
      return counting.apply(sound.count(filter));
    }
  }
}
