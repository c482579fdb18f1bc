package org.hearth.testkit.failure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;

/** Has jqwik report masked values with what they hold, wherever the testkit is on the path. */
public final class UnmaskedSamples implements SampleReportingFormat {
  @Override
  public boolean appliesTo(Object value) {
    return Masked.isRecord(value);
  }

  @Override
  public Object report(Object value) {
    Map<Object, Object> report = new LinkedHashMap<>();
    Masked.components(value)
        .forEach((name, held) -> report.put(SampleReportingFormat.plainLabel(name), held));
    return report;
  }

  @Override
  public Optional<String> label(Object value) {
    return Optional.of(value.getClass().getSimpleName());
  }
}
