package org.hearth.domain.refusal;

import static org.hearth.domain.refusal.RefusalKind.CONFLICT;
import static org.hearth.domain.refusal.RefusalKind.NOT_ALLOWED;
import static org.hearth.domain.refusal.RefusalKind.NOT_FOUND;

import java.util.List;

/**
 * What stands in the way of serving or closing a care home, and of registering, moving or ending
 * its dependents.
 */
public sealed interface CareHomeRefusal extends Refusal {
  /** R11: there is no such care home account. */
  record CareHomeNotFound() implements CareHomeRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "care-home-not-found",
          NOT_FOUND,
          "No care home account has this number.",
          List.of("Check the care home's dummy number.", "Open the care home's account first."));
    }
  }

  /** R11: answered by earlier versions, in place of {@link AccountRefusal.AtAnotherPractice}. */
  record CareHomeNotAtYourPractice() implements CareHomeRefusal {
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

  /** R24: the account was closed. */
  record CareHomeClosed() implements CareHomeRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "care-home-closed",
          CONFLICT,
          "The account of this care home is closed.",
          List.of(
              "Check the care home's dummy number.",
              "If the home is open again, open an account for it under another dummy number."));
    }
  }

  /** R24: other practices serve the home as well. */
  record SeveralPractices() implements CareHomeRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "several-practices",
          CONFLICT,
          "Other practices serve this care home as well.",
          List.of(
              "End the service of your practice instead.",
              "If the home has closed, ask support to close its account."));
    }
  }

  /** R25: the practice has not asked to serve the home, or was answered already. */
  record ServiceRequestNotFound() implements CareHomeRefusal {
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

  /**
   * R24, R25: patients are dependents of the home that is to close, or that the practice leaves.
   */
  record CareHomeHasResidents() implements CareHomeRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "care-home-has-residents",
          CONFLICT,
          "This care home still has dependents.",
          List.of(
              "List the home's residents, and end each dependency or move it to another home first.",
              "Residents of another practice are that practice's to end or to move."));
    }
  }

  /** R25: no other practice serves the home. */
  record OnlyPractice() implements CareHomeRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "only-practice",
          CONFLICT,
          "No other practice serves this care home.",
          List.of(
              "Have the practice that is to serve the home ask for it, and confirm it first.",
              "If the care home has closed, close its account instead."));
    }
  }

  /** A person cannot be erased while they are a care home's dependent. */
  record StillADependent() implements CareHomeRefusal {
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
  record ResidentHasAccount() implements CareHomeRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "resident-has-account",
          CONFLICT,
          "This patient has an account of their own.",
          List.of("Ask support to reset the patient's account, then register them again."));
    }
  }

  /** R12: the patient is another home's dependent. */
  record ResidentOfAnotherCareHome() implements CareHomeRefusal {
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
  record NotADependent() implements CareHomeRefusal {
    @Override
    public Wording wording() {
      return new Wording(
          "not-a-dependent",
          CONFLICT,
          "This patient is not a dependent of any care home at present.",
          List.of("To make them a dependent, register them under the care home."));
    }
  }
}
