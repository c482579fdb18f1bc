package org.hearth.adapter.http.server.internal.page.request;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearth.adapter.http.server.internal.page.view.Choice;
import org.hearth.domain.request.RequestKind;

/** What a request is about, in words. */
public final class KindText {
  static final List<Choice> CHOICES =
      Arrays.stream(RequestKind.values()).map(kind -> new Choice(kind.name(), of(kind))).toList();

  private KindText() {}

  /** The words of a kind. */
  public static String of(RequestKind kind) {
    return switch (kind) {
      case MEDICAL -> "Medical problem";
      case PRESCRIPTION -> "Prescription";
      case TEST_RESULT -> "Test result";
      case ADMINISTRATIVE -> "Administrative matter";
    };
  }

  /** The kind that was chosen; empty where none was. */
  static Optional<RequestKind> parse(String chosen) {
    return Arrays.stream(RequestKind.values())
        .filter(kind -> kind.name().equals(chosen))
        .findFirst();
  }
}
