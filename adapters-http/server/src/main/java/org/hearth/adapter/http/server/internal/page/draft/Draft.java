package org.hearth.adapter.http.server.internal.page.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.adapter.http.wire.ProblemJson;

/**
 * A form in progress, or what was searched for.
 *
 * @param address of the page that shows it
 * @param fields what was typed
 * @param refusal why it was refused, where it was
 * @param attempt how often it was sent and refused
 * @param looks how often it was refused before it was sent
 */
public record Draft(
    String address,
    Map<String, String> fields,
    Optional<ProblemJson> refusal,
    int attempt,
    int looks) {
  public Draft {
    fields = Map.copyOf(fields);
  }

  static Draft typed(String address, Map<String, String> fields) {
    return new Draft(address, fields, Optional.empty(), 0, 0);
  }

  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The same with other values in some fields, not refused as it is now. */
  public Draft with(Map<String, String> others) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.putAll(others);
    return new Draft(address, all, Optional.empty(), attempt, looks);
  }

  /** The same with other text typed into it, under its address. */
  Draft retyped(String page, Map<String, String> others) {
    return new Draft(page, others, Optional.empty(), attempt, looks);
  }

  /**
   * The same, refused when it was sent.
   *
   * @param before how often it was sent and refused before
   */
  public Draft refused(int before, ProblemJson problem) {
    return new Draft(address, fields, Optional.of(problem), before + 1, looks);
  }

  /** The same, refused before it was sent. That it is so still is no further refusal. */
  public Draft refusedUnsent(String page, ProblemJson problem) {
    boolean isKnown = refusal.filter(problem::equals).isPresent();
    return new Draft(page, fields, Optional.of(problem), attempt, isKnown ? looks : looks + 1);
  }

  /** Names the latest refusal of the form: none before had this name. */
  public String refusalName() {
    return attempt + "-" + looks;
  }

  /** The first field of these that is not blank. */
  public String first(String... names) {
    for (String name : names) {
      if (!field(name).isBlank()) {
        return field(name);
      }
    }
    return "";
  }

  int size() {
    return fields.entrySet().stream()
        .mapToInt(field -> field.getKey().length() + field.getValue().length())
        .sum();
  }

  /** Masked: it is personal. */
  @Override
  public String toString() {
    return "Draft[***]";
  }
}
