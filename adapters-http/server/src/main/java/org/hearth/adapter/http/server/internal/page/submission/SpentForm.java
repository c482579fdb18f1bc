package org.hearth.adapter.http.server.internal.page.submission;

import java.util.List;
import org.hearth.adapter.http.wire.ProblemJson;

/** A form that takes nothing more. What is typed into it becomes a new form. */
public final class SpentForm {
  private static final String ANEW = "To send what you typed, open a new form.";

  /** It had its effect, and is sent again with other fields. */
  static final ProblemJson SENT =
      problem(
          "form-sent-already",
          "This form was sent already.",
          "It had its effect as it was sent first. What you have changed since was not sent.");

  /** It was refused as often as attempts are kept. */
  static final ProblemJson REFUSED =
      problem(
          "form-refused-too-often",
          "This form was refused too often.",
          "Nothing that you typed into it had an effect.");

  private SpentForm() {}

  /** Whether a form was refused because it takes nothing more. */
  public static boolean is(ProblemJson problem) {
    return problem.code().equals(SENT.code()) || problem.code().equals(REFUSED.code());
  }

  private static ProblemJson problem(String code, String detail, String step) {
    return ProblemJson.of(409, "Conflict", code, detail, List.of(step, ANEW));
  }
}
