package org.hearth.adapter.http.server.internal.query;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hearth.domain.fault.FieldFault;

/**
 * What is wrong with a parameter, and what to do.
 *
 * @param ofName whether the name is wrong: the route has no such parameter, or the name is
 *     ambiguous
 */
record ParameterFault(FieldFault fault, String nextStep, boolean ofName) {
  /** What a stranger made up may hold anything, and is repeated only where it is a plain name. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][\\w.\\[\\]-]{0,59}");

  static ParameterFault unknown(String name, Optional<String> meant) {
    return new ParameterFault(
        new FieldFault(printed(name), "is not known here"),
        meant
            .map(known -> "Did you mean " + known + "?")
            .orElse("Leave it out: it has no meaning at this address."),
        true);
  }

  static ParameterFault doubled(String name) {
    return new ParameterFault(
        new FieldFault(printed(name), "is given more than once"), "Give it once.", true);
  }

  static ParameterFault empty(String name) {
    return new ParameterFault(
        new FieldFault(printed(name), "is empty"), "Give it a value, or leave it out.", false);
  }

  static ParameterFault ofValue(String name, String why) {
    return new ParameterFault(
        new FieldFault(printed(name), why), "Correct it, or leave it out.", false);
  }

  private static String printed(String name) {
    return PLAIN.matcher(name).matches() ? name : "(unreadable)";
  }
}
