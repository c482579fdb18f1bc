package org.hearth.adapter.http.server.internal.page.submission;

import java.util.List;
import org.hearth.adapter.http.wire.ProblemJson;

/** A form that had its effect, and is sent again with other fields. */
public final class SentAlready {
  public static final String CODE = "form-sent-already";

  static final ProblemJson PROBLEM =
      ProblemJson.of(
          409,
          "Conflict",
          CODE,
          "This form was sent already.",
          List.of(
              "It had its effect as it was sent first. What you have changed since was not sent.",
              "To send what you typed as well, open a new form."));

  private SentAlready() {}
}
