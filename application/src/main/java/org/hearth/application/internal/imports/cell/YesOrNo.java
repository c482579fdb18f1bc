package org.hearth.application.internal.imports.cell;

import io.vavr.control.Validation;
import java.util.Locale;
import java.util.Set;
import org.hearth.domain.fault.Fault;
import org.hearth.domain.text.TypedText;
import org.jspecify.annotations.Nullable;

/** A cell that says yes or no; blank says no. */
public final class YesOrNo {
  private static final Fault NEITHER = new Fault("is neither yes nor no");
  private static final Set<String> YES = Set.of("yes", "y", "true", "1");
  private static final Set<String> NO = Set.of("no", "n", "false", "0", "");

  private YesOrNo() {}

  public static boolean isYes(@Nullable String text) {
    return YES.contains(word(text));
  }

  public static Validation<Fault, Boolean> parse(@Nullable String text) {
    return isYes(text) || NO.contains(word(text))
        ? Validation.valid(isYes(text))
        : Validation.invalid(NEITHER);
  }

  private static String word(@Nullable String text) {
    return TypedText.clean(text).toLowerCase(Locale.ROOT);
  }
}
