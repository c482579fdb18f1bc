package org.hearth.app.imports;

import java.util.LinkedHashMap;
import java.util.Map;

/** An import's summary for programs. */
public final class SummaryJson {
  private SummaryJson() {}

  /** {@code {"rows": 559, "outcomes": {"created": 521, …}, "seconds": 1.2}}. */
  public static Map<String, Object> of(ImportResult result) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("rows", result.summary().rows());
    object.put("outcomes", result.summary().outcomes());
    object.put("seconds", result.seconds());
    return object;
  }
}
