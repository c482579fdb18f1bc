package org.hearth.application.port.out.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearth.application.port.out.Page;
import org.hearth.application.port.out.Slice;
import org.hearth.domain.account.AccountId;
import org.hearth.domain.practice.OdsCode;
import org.hearth.domain.request.Request;
import org.hearth.domain.request.RequestAgeCount;
import org.hearth.domain.request.RequestCount;
import org.hearth.domain.request.RequestId;
import org.hearth.domain.request.RequestStatus;

/** What patients, or homes for them, ask of their practices. */
public interface Requests {
  /**
   * {@return the request with its history; empty where there is none}
   *
   * @param id of the request
   */
  Optional<Request> find(RequestId id);

  /**
   * Requests in the order in which they were submitted.
   *
   * @param filter what is looked for
   * @param page where the page begins, and how many items it holds
   * @return a page of them
   */
  Slice<Request> list(Filter filter, Page page);

  /**
   * {@return how many of the requests there are of each patient in each status, in no order}
   *
   * @param filter what is looked for
   */
  List<RequestCount> count(Filter filter);

  /**
   * {@return how many of the requests are open, by status and by age at a moment, in no order}
   *
   * @param filter what is looked for
   * @param now the present moment
   */
  List<RequestAgeCount> ages(Filter filter, Instant now);

  /**
   * Which requests; what is empty does not narrow them.
   *
   * @param practice those that were asked of it, wherever the patient is now (R26)
   * @param careHome those of patients who are dependents of that home at present (R17, R20)
   * @param seenBy those that this home sees (R17, R20, R26): of its present dependents, whatever
   *     was worked on while they were with it, and what is open at the practice that they have now
   * @param patient those of one patient
   * @param status those that stand so
   * @param changedSince those whose last event was at that moment or after it
   */
  record Filter(
      Optional<OdsCode> practice,
      Optional<AccountId> careHome,
      Optional<AccountId> seenBy,
      Optional<AccountId> patient,
      Optional<RequestStatus> status,
      Optional<Instant> changedSince) {
    /** Leaves nothing out. */
    public static final Filter ALL =
        new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }
}
