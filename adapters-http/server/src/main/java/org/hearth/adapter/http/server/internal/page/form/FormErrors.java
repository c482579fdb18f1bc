package org.hearth.adapter.http.server.internal.page.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearth.adapter.http.wire.ProblemJson;
import org.hearth.domain.fault.FieldFault;

/** What a refusal says of single fields, as the form tells it beside each. */
public final class FormErrors {
  private static final Map<String, String> CONFIRMATIONS =
      Map.of(
          "detailsChecked",
          "Confirm that the details were checked",
          "holderAgrees",
          "Confirm that the account holder agrees to the account");

  private static final String NO_ADDRESS = "noEmailAddress";
  private static final String ADDRESS_OR_NONE =
      "Enter an e-mail address, or confirm that this patient has none";

  private static final String ADDRESS_OF_HOME =
      "Enter an e-mail address: the care home signs in with it";

  private FormErrors() {}

  /** Whether it is the form itself that is wrong, and not something that is in the way. */
  public static boolean areOnForm(ProblemJson problem) {
    return problem.status() == 422 && !of(problem).isEmpty();
  }

  /**
   * The message of each field that is wrong.
   *
   * @param form what was typed, in the order of the page
   */
  public static Map<String, String> of(ProblemJson problem, Map<String, String> form) {
    Map<String, String> found = of(problem);
    if (found.containsKey("email") && !form.containsKey("email")) {
      found.remove("email");
      found.put(NO_ADDRESS, "Confirm that this patient has no email address");
    }
    if (problem.code().equals("invalid")) {
      addWhatIsOwed(form, found);
    }
    return ordered(found, form.keySet());
  }

  /**
   * The ports ask for confirmations once all fields are right. A form tells of everything at once.
   */
  private static void addWhatIsOwed(Map<String, String> form, Map<String, String> found) {
    CONFIRMATIONS.forEach(
        (name, message) -> {
          if (form.containsKey(name) && form.getOrDefault(name, "").isEmpty()) {
            found.put(name, message);
          }
        });
    if (!form.getOrDefault("email", "").isBlank() || !form.getOrDefault(NO_ADDRESS, "").isEmpty()) {
      return;
    }
    if (form.containsKey(NO_ADDRESS)) {
      found.put("email", ADDRESS_OR_NONE);
    } else if (form.containsKey("detailsChecked")) {
      found.put("email", ADDRESS_OF_HOME);
    }
  }

  private static Map<String, String> of(ProblemJson problem) {
    Map<String, String> found = new LinkedHashMap<>();
    for (FieldFault fault : Objects.requireNonNullElse(problem.errors(), List.<FieldFault>of())) {
      found.put(fault.field(), message(fault));
    }
    for (String missing : Objects.requireNonNullElse(problem.missing(), List.<String>of())) {
      found.put(missing, CONFIRMATIONS.getOrDefault(missing, problem.detail()));
    }
    if (problem.code().equals("no-email-not-confirmed")) {
      found.put("email", ADDRESS_OR_NONE);
    }
    if (problem.code().equals("email-required")) {
      found.put("email", ADDRESS_OF_HOME);
    }
    return found;
  }

  private static String message(FieldFault fault) {
    return FieldLabel.of(fault.field())
        .map(label -> label.message(fault.fault()))
        .orElseGet(() -> fault.field() + " " + fault.fault());
  }

  private static Map<String, String> ordered(Map<String, String> found, Collection<String> order) {
    Map<String, String> sorted = new LinkedHashMap<>();
    for (String name : order) {
      String field = name.endsWith(DateFields.DAY) ? name.substring(0, name.length() - 3) : name;
      if (found.containsKey(field)) {
        sorted.put(field, Objects.requireNonNull(found.get(field)));
      }
    }
    found.forEach(sorted::putIfAbsent);
    return sorted;
  }
}
