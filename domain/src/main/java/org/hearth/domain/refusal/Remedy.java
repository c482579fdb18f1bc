package org.hearth.domain.refusal;

import java.util.List;

/** The next steps where a number leads to the account of another person or home (R23). */
public enum Remedy {
  /** Staff of the account's practice may look at both. */
  AMEND_OR_CONFIRM,
  /** The same in an import, which cannot confirm. */
  AMEND,
  /** It is a care home's account. */
  AMEND_CARE_HOME;

  private static final String CHECK_NUMBER =
      "Check the NHS number on the patient's letter or card.";

  /** What is wrong, without data of the account. */
  String message() {
    return this == AMEND_CARE_HOME
        ? "This number and e-mail address belong to an account under another name."
        : "This number belongs to an account under another family name or date of birth.";
  }

  /** The next steps, in the order in which to try them. */
  List<String> steps() {
    return switch (this) {
      case AMEND_OR_CONFIRM ->
          List.of(
              CHECK_NUMBER,
              "If it is the same person, amend the name or the date of birth of the account first,"
                  + " or look at both and confirm that it is the same person.");
      case AMEND ->
          List.of(
              CHECK_NUMBER,
              "If it is the same person, amend the name or the date of birth of the account in"
                  + " Patient Management first, then import the row again.");
      case AMEND_CARE_HOME ->
          List.of(
              "Check the number and the e-mail address of the care home.",
              "If it is the same care home, amend its name in Patient Management.",
              "If it is another care home, give it another free dummy number and its own e-mail"
                  + " address.");
    };
  }
}
