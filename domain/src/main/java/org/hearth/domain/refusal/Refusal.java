package org.hearth.domain.refusal;

import static org.hearth.domain.refusal.RefusalKind.INVALID;
import static org.hearth.domain.refusal.RefusalKind.NOT_ALLOWED;
import static org.hearth.domain.refusal.RefusalKind.STALE;
import static org.hearth.domain.refusal.RefusalKind.TOO_MANY;

import java.time.Duration;
import java.util.List;
import org.hearth.domain.fault.FieldFault;

/**
 * A business "no", as data: what was refused, and what to do next. Messages and steps are plain
 * English for the person at the desk and hold no personal data. Codes are stable for ever.
 */
public sealed interface Refusal
    permits AccountRefusal,
        CareHomeRefusal,
        RequestRefusal,
        UserRefusal,
        ImportRefusal,
        SignInRefusal,
        Refusal.Invalid,
        Refusal.NotAllowed,
        Refusal.StaleVersion,
        Refusal.IdempotencyKeyReused,
        Refusal.TooManyCalls {
  /**
   * Everything that a transport answers of it.
   *
   * @return code, kind, message and next steps
   */
  Wording wording();

  /** {@return the code: stable, for programs} */
  default String code() {
    return wording().code();
  }

  /** {@return the kind, for a transport} */
  default RefusalKind kind() {
    return wording().kind();
  }

  /** {@return what is wrong, in one sentence} */
  default String message() {
    return wording().message();
  }

  /** {@return the next steps, in the order in which to try them; never empty} */
  default List<String> nextSteps() {
    return wording().nextSteps();
  }

  /** A refusal's code and its words. */
  record Wording(String code, RefusalKind kind, String message, List<String> nextSteps) {}

  /** Fields that cannot be read or that break a rule by themselves, all of them. */
  record Invalid(List<FieldFault> faults) implements Refusal {
    /**
     * Keeps a copy of the faults, of which there is at least one.
     *
     * @param faults each field that has one
     */
    public Invalid {
      faults = List.copyOf(faults);
    }

    /**
     * {@return a refusal for one field alone}
     *
     * @param field its name in the form
     * @param fault what is wrong with it
     */
    public static Invalid of(String field, String fault) {
      return new Invalid(List.of(new FieldFault(field, fault)));
    }

    @Override
    public Wording wording() {
      return new Wording(
          "invalid",
          INVALID,
          "Some fields are not right.",
          faults.stream()
              .map(fault -> "Correct " + fault.field() + ": it " + fault.fault() + ".")
              .toList());
    }
  }

  /** R18: the actor may not do this. */
  record NotAllowed() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "not-allowed",
          NOT_ALLOWED,
          "You are not allowed to do this.",
          List.of("Ask the practice where the account is registered, or support."));
    }
  }

  /** A concurrent change to the account was committed first. */
  record StaleVersion() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "stale-version",
          STALE,
          "The account was changed in the meantime.",
          List.of("Read it again, look at what changed, and repeat your change."));
    }
  }

  /** The idempotency key was already used for another call. */
  record IdempotencyKeyReused() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "idempotency-key-reused",
          INVALID,
          "This idempotency key was used for another call.",
          List.of(
              "To repeat a call, send it as it was.",
              "For a call that is new or has changed, choose a new key."));
    }
  }

  /**
   * A user exceeded a rate limit.
   *
   * @param retryAfter how long to wait, in whole seconds, at least one
   */
  record TooManyCalls(Duration retryAfter) implements Refusal {
    @Override
    public Wording wording() {
      long seconds = retryAfter.toSeconds();
      return new Wording(
          "too-many-calls",
          TOO_MANY,
          "You do this more often than is allowed.",
          List.of(
              seconds == 1
                  ? "Wait for a second, then try again."
                  : "Wait for " + seconds + " seconds, then try again.",
              "To register many at once, import a file."));
    }
  }
}
