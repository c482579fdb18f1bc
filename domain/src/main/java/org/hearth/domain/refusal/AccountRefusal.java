package org.hearth.domain.refusal;

import static org.hearth.domain.refusal.RefusalKind.CONFLICT;
import static org.hearth.domain.refusal.RefusalKind.EXHAUSTED;
import static org.hearth.domain.refusal.RefusalKind.INVALID;
import static org.hearth.domain.refusal.RefusalKind.NOT_FOUND;

import java.util.List;
import java.util.Optional;

/** What stands in the way of opening, finding or changing an account. */
public sealed interface AccountRefusal extends Refusal {
  /** R3, R14: the number belongs to an account already. */
  record NumberInUse(Holder holder) implements AccountRefusal {
    /** The kind of account that has the number. */
    public enum Holder {
      /** A care home's, open or closed. */
      CARE_HOME,
      /** A patient's, in whichever state. */
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
  record EmailInUse() implements AccountRefusal {
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

  /**
   * R9, R25, R26: the account that a number, an e-mail address or an identifier leads to is another
   * practice's. The refusal is the same whatever that account is, and discloses nothing else of it.
   */
  record AtAnotherPractice() implements AccountRefusal {
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

  /**
   * R12: the patient is a dependent of this home already; in an import also, the home has its
   * account.
   *
   * @param differing the fields in which what was given differs from the record; empty where the
   *     asker may not know, or gave nothing to compare
   */
  record AlreadyRegistered(NumberInUse.Holder holder, Optional<List<String>> differing)
      implements AccountRefusal {
    private static final String AMEND =
        "Nothing: to change their details, amend them in Patient Management.";

    /**
     * Keeps a copy of the fields' names.
     *
     * @param holder the kind of account that the patient has
     * @param differing the fields in which what was given differs from the record; empty where the
     *     asker may not know, or gave nothing to compare
     */
    public AlreadyRegistered {
      differing = differing.map(List::copyOf);
    }

    /** A resident; no details are disclosed. */
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
  record DifferentPerson(Remedy remedy) implements AccountRefusal {
    @Override
    public Wording wording() {
      return new Wording("different-person", CONFLICT, remedy.message(), remedy.steps());
    }
  }

  /** R5, R15: a care home account always has an e-mail address. */
  record EmailRequired() implements AccountRefusal {
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
  record NoEmailNotConfirmed() implements AccountRefusal {
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
  record ConfirmationMissing(boolean detailsChecked, boolean holderAgrees)
      implements AccountRefusal {
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
  record AccountNotFound() implements AccountRefusal {
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
  record NothingToReset() implements AccountRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "nothing-to-reset",
          CONFLICT,
          "This is not an account that a patient has of their own.",
          List.of("Register the patient as a resident without a reset."));
    }
  }

  /** R22: no dummy number is left to suggest. */
  record DummyNumbersExhausted() implements AccountRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "dummy-numbers-exhausted",
          EXHAUSTED,
          "No safe dummy number is left to suggest.",
          List.of("Tell support. A free number that is not suggested can still be typed in."));
    }
  }
}
