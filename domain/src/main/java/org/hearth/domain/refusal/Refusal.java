package org.hearth.domain.refusal;

import static org.hearth.domain.refusal.RefusalKind.CONFLICT;
import static org.hearth.domain.refusal.RefusalKind.EXHAUSTED;
import static org.hearth.domain.refusal.RefusalKind.INVALID;
import static org.hearth.domain.refusal.RefusalKind.NOT_ALLOWED;
import static org.hearth.domain.refusal.RefusalKind.NOT_FOUND;
import static org.hearth.domain.refusal.RefusalKind.STALE;
import static org.hearth.domain.refusal.RefusalKind.TOO_MANY;
import static org.hearth.domain.refusal.RefusalKind.UNAUTHENTICATED;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearth.domain.fault.FieldFault;

/**
 * A business "no", as data: what was refused, and what to do next. Messages and steps are plain
 * English for the person at the desk and hold no personal data. Codes are stable for ever.
 */
public sealed interface Refusal {
  /** All that a transport needs to tell of it. */
  Wording wording();

  /** Stable, for programs. */
  default String code() {
    return wording().code();
  }

  default RefusalKind kind() {
    return wording().kind();
  }

  /** What is wrong, in one sentence. */
  default String message() {
    return wording().message();
  }

  /** What to do about it, first things first; never empty. */
  default List<String> nextSteps() {
    return wording().nextSteps();
  }

  /** A refusal's code and its words. */
  record Wording(String code, RefusalKind kind, String message, List<String> nextSteps) {}

  /** Fields that cannot be read or that break a rule by themselves, all of them. */
  record Invalid(List<FieldFault> faults) implements Refusal {
    public Invalid {
      faults = List.copyOf(faults);
    }

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

  /** R3, R14: the number belongs to an account already. */
  record NumberInUse(Holder holder) implements Refusal {
    /** Whose number it is. */
    public enum Holder {
      CARE_HOME,
      PATIENT
    }

    @Override
    public Wording wording() {
      return new Wording(
          "number-in-use",
          CONFLICT,
          "An account with this number exists already.",
          holder == Holder.CARE_HOME
              ? List.of("Choose another free dummy number; leave it blank to have one suggested.")
              : List.of(
                  "Search for the number: the account may be at your practice.",
                  "Otherwise ask support to reset the account."));
    }
  }

  /** R4, R14: the e-mail address belongs to an account already. */
  record EmailInUse() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "email-in-use",
          CONFLICT,
          "Another account has this e-mail address.",
          List.of(
              "In Patient Management, search by this e-mail address, remove it from the account"
                  + " that has it, confirm \"this patient has no email address\", and try again.",
              "Use another e-mail address, or none for a patient.",
              "If Patient Management does not find it, ask support."));
    }
  }

  /** R11: there is no such care home account. */
  record CareHomeNotFound() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "care-home-not-found",
          NOT_FOUND,
          "No care home account has this number.",
          List.of("Check the care home's dummy number.", "Open the care home's account first."));
    }
  }

  /**
   * R9, R25, R26: the account that a number, an e-mail address or an identifier leads to is another
   * practice's. It is the same whatever that account is, and nothing else of it is told.
   */
  record AtAnotherPractice() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "at-another-practice",
          CONFLICT,
          "This belongs to an account at another practice.",
          List.of(
              "Check the number and the e-mail address.",
              "If it is a care home that your practice serves, ask to serve it by its dummy"
                  + " number.",
              "If it is a patient who has moved to your practice, ask support to transfer the"
                  + " account."));
    }
  }

  /** R11: told by earlier versions, in place of {@link AtAnotherPractice}. */
  record CareHomeNotAtYourPractice() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "care-home-not-at-your-practice",
          NOT_ALLOWED,
          "This care home is not registered at your practice.",
          List.of(
              "Check the care home's dummy number.",
              "If your practice serves this home, register the home at your practice first."));
    }
  }

  /** R25: the practice has not asked to serve the home, or was answered already. */
  record ServiceRequestNotFound() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "service-request-not-found",
          NOT_FOUND,
          "This practice does not wait for an answer whether it may serve the care home.",
          List.of(
              "Look at the practices that ask to serve the home.",
              "Otherwise have the practice ask by the home's dummy number."));
    }
  }

  /** R25: residents of the practice are the home's dependents. */
  record CareHomeHasResidents() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "care-home-has-residents",
          CONFLICT,
          "Residents of your practice are dependents of this care home.",
          List.of("End or move their dependencies first."));
    }
  }

  /** R25: no other practice serves the home. */
  record OnlyPractice() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "only-practice",
          CONFLICT,
          "No other practice serves this care home.",
          List.of(
              "Have the practice that is to serve the home ask for it, and confirm it first.",
              "If no practice serves the home any more, ask support."));
    }
  }

  /** A person is erased who is a care home's dependent. */
  record StillADependent() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "still-a-dependent",
          CONFLICT,
          "This patient is a dependent of a care home.",
          List.of("Have the patient's practice end the dependency first."));
    }
  }

  /** R10: the resident has an account of their own. */
  record ResidentHasAccount() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "resident-has-account",
          CONFLICT,
          "This patient has an account of their own.",
          List.of("Ask support to reset the patient's account, then register them again."));
    }
  }

  /**
   * R12: the patient is a dependent of this home already; in an import also, the home has its
   * account.
   *
   * @param differing the fields in which what was given differs from the record; empty where the
   *     asker may not know, or gave nothing to compare
   */
  record AlreadyRegistered(NumberInUse.Holder holder, Optional<List<String>> differing)
      implements Refusal {
    private static final String AMEND =
        "Nothing: to change their details, amend them in Patient Management.";

    public AlreadyRegistered {
      differing = differing.map(List::copyOf);
    }

    /** A resident of whose details nothing is told. */
    public AlreadyRegistered() {
      this(NumberInUse.Holder.PATIENT, Optional.empty());
    }

    @Override
    public Wording wording() {
      return new Wording(
          "already-registered",
          CONFLICT,
          holder == NumberInUse.Holder.CARE_HOME
              ? "This care home has its account already."
              : "This patient is a dependent of this care home already.",
          List.of(differing.map(AlreadyRegistered::step).orElse(AMEND)));
    }

    private static String step(List<String> fields) {
      return fields.isEmpty()
          ? "Nothing to do."
          : "The record differs in: "
              + String.join(", ", fields)
              + ". If what you gave is right, amend the record in Patient Management.";
    }
  }

  /** R23: the number leads to the account of another person, or of another home. */
  record DifferentPerson(Remedy remedy) implements Refusal {
    @Override
    public Wording wording() {
      return new Wording("different-person", CONFLICT, remedy.message(), remedy.steps());
    }
  }

  /** R12: the patient is another home's dependent. */
  record ResidentOfAnotherCareHome() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "resident-of-another-care-home",
          CONFLICT,
          "This patient is a dependent of another care home.",
          List.of("If the resident has moved, move them from the other home to this one."));
    }
  }

  /** R21: the patient is no home's dependent, so there is nothing to end or to move. */
  record NotADependent() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "not-a-dependent",
          CONFLICT,
          "This patient is not a dependent of any care home at present.",
          List.of("To make them a dependent, register them under the care home."));
    }
  }

  /** R5, R15: a care home account always has an e-mail address. */
  record EmailRequired() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "email-required",
          INVALID,
          "A care home needs an e-mail address: it logs in with it.",
          List.of("Give an e-mail address that no other account has."));
    }
  }

  /** R5, R15: neither an address nor the confirmation that there is none. */
  record NoEmailNotConfirmed() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "no-email-not-confirmed",
          INVALID,
          "There is no e-mail address, and it is not confirmed that the patient has none.",
          List.of("Give an e-mail address, or confirm \"this patient has no email address\"."));
    }
  }

  /** R8: a confirmation is missing. */
  record ConfirmationMissing(boolean detailsChecked, boolean holderAgrees) implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "confirmation-missing",
          INVALID,
          detailsChecked
              ? "It is not confirmed that the account holder agrees to the account."
              : holderAgrees
                  ? "It is not confirmed that the details were checked."
                  : "Neither confirmation is given.",
          List.of(
              "Check the details, ask the account holder for agreement, and give both"
                  + " confirmations."));
    }
  }

  /** There is no such account, or none that the actor may know of. */
  record AccountNotFound() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "account-not-found",
          NOT_FOUND,
          "There is no such account at your practice.",
          List.of("Search for the number; if nothing is found, create the account."));
    }
  }

  /** There is nothing of the account for support to reset. */
  record NothingToReset() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "nothing-to-reset",
          CONFLICT,
          "This is not an account that a patient has of their own.",
          List.of("Register the patient as a resident without a reset."));
    }
  }

  /** There is no such request, or none that the actor may know of. */
  record RequestNotFound() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "request-not-found",
          NOT_FOUND,
          "There is no such request among those that you can see.",
          List.of("Open the list of requests and choose one from it."));
    }
  }

  /** The request is completed, and takes no more. */
  record RequestCompleted() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "request-completed",
          CONFLICT,
          "This request is completed.",
          List.of("Submit a new request."));
    }
  }

  /** There is no such user, or none that the actor may manage. */
  record UserNotFound() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "user-not-found",
          NOT_FOUND,
          "There is no such user among those that you manage.",
          List.of("List the users and choose one of them."));
    }
  }

  /** There is no such person of the care home. */
  record PersonNotFound() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "person-not-found",
          NOT_FOUND,
          "There is no such person of this care home.",
          List.of("List the persons of the home and choose one of them."));
    }
  }

  /** There is no such token of a program, or none that the actor may manage. */
  record TokenNotFound() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "token-not-found",
          NOT_FOUND,
          "There is no such token among those that you manage.",
          List.of("List the tokens and choose one of them."));
    }
  }

  /** The change would leave the practice without a user who manages the others. */
  record LastAdministrator() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "last-administrator",
          CONFLICT,
          "This is the last administrator of the practice.",
          List.of("Make another user an administrator first.", "Otherwise ask support."));
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

  /** Somebody else changed the account in the meantime. */
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

  /** R22: no dummy number is left to suggest. */
  record DummyNumbersExhausted() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "dummy-numbers-exhausted",
          EXHAUSTED,
          "No safe dummy number is left to suggest.",
          List.of("Tell support. A free number that is not suggested can still be typed in."));
    }
  }

  /** The file as a whole cannot be imported, and nothing of it was. */
  record FileUnusable(String fault, List<String> steps) implements Refusal {
    public FileUnusable {
      steps = List.copyOf(steps);
    }

    @Override
    public Wording wording() {
      return new Wording("file-unusable", INVALID, fault, steps);
    }
  }

  /** The key by which a call is known when it comes again stands for another call already. */
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

  /** There is no such import, or none that the actor may know of. */
  record ImportNotFound() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "import-not-found",
          NOT_FOUND,
          "There is no such import at your practice.",
          List.of("Follow the address that was given when the import was submitted."));
    }
  }

  /** The address and the password do not belong together; which of them is wrong is not told. */
  record SignInFailed() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "sign-in-failed",
          UNAUTHENTICATED,
          "The e-mail address or the password is not right.",
          List.of(
              "Check both and try again.",
              "If you have no password yet, or have forgotten it, ask for a link to choose one."));
    }
  }

  /**
   * It was tried too often, or too many try at once.
   *
   * @param retryAfter how long to wait, in whole seconds, at least one
   */
  record TooManyAttempts(Duration retryAfter) implements Refusal {
    @Override
    public Wording wording() {
      long seconds = retryAfter.toSeconds();
      return new Wording(
          "too-many-attempts",
          TOO_MANY,
          "There were too many attempts.",
          List.of(
              seconds == 1
                  ? "Wait for a second, then try again."
                  : "Wait for " + seconds + " seconds, then try again."));
    }
  }

  /**
   * A user did something more often than is allowed in a time.
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

  /**
   * So many imports are carried out while their callers wait that there is no place for another.
   */
  record ImportsBusy() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "imports-busy",
          TOO_MANY,
          "Too many imports are being carried out at this moment.",
          List.of(
              "Submit the file as a job, and follow its progress.", "Or try again in a minute."));
    }
  }

  /** The user has as many imports that wait or are carried out as the limit allows. */
  record TooManyImports() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "too-many-imports",
          TOO_MANY,
          "You have as many imports waiting as you may have.",
          List.of("Wait until one of them is done, then submit the file again."));
    }
  }

  /** The files of imports that are not over take all the room that there is for them. */
  record ImportStorageFull() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "import-storage-full",
          TOO_MANY,
          "There is no room for the file: other imports have not been carried out yet.",
          List.of("Try again in a few minutes.", "If it goes on, ask support."));
    }
  }

  /** The password is right, and a code of the second factor is asked for as well. */
  record SecondFactorRequired() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "second-factor-required",
          UNAUTHENTICATED,
          "This login has a second factor.",
          List.of("Sign in step by step, and give the code that your app shows."));
    }
  }

  /** The password is right, and the login needs a second factor that it does not have yet. */
  record SecondFactorNotSetUp() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "second-factor-not-set-up",
          NOT_ALLOWED,
          "This login needs a second factor before it can be used.",
          List.of("Sign in step by step, and set up an app that shows codes."));
    }
  }

  /** The code is another, was used already, or is too old. */
  record SecondFactorFailed() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "second-factor-failed",
          UNAUTHENTICATED,
          "The code is not right, or was used already.",
          List.of(
              "Wait until your app shows another code, and give that one.",
              "If you do not have your app, give one of your recovery codes.",
              "If you have neither, ask support to reset your second factor."));
    }
  }

  /** A sign-in that waited for its next step has ended: by time, by use, or by another password. */
  record SignInExpired() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "sign-in-expired",
          UNAUTHENTICATED,
          "This sign-in has expired, or was completed already.",
          List.of("Begin again with your e-mail address and password."));
    }
  }

  /** There is no second factor to take away. */
  record NoSecondFactor() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "no-second-factor",
          CONFLICT,
          "No login with this e-mail address has a second factor.",
          List.of("Check the e-mail address."));
    }
  }

  /** The link to choose a password was used, has expired, or is not for the present address. */
  record LinkNotValid() implements Refusal {
    @Override
    public Wording wording() {
      return new Wording(
          "link-not-valid",
          CONFLICT,
          "This link was used already, or is not valid any more.",
          List.of("Ask for a new link, and use the one in the newest letter."));
    }
  }
}
