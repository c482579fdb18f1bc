package org.hearth.adapter.springboot.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says how Hearth comes by a data source. */
final class NoDataSourceAnalyzer extends AbstractFailureAnalyzer<NoDataSourceException> {
  @Override
  protected FailureAnalysis analyze(Throwable root, NoDataSourceException cause) {
    return cause.candidates() == 0
        ? new FailureAnalysis(
            "Hearth needs a data source, and there is none.",
            "Set spring.datasource.url, or declare a DataSource bean. For storage of another kind,"
                + " declare a bean of type org.hearth.application.port.out.Storage. To do without"
                + " Hearth, set hearth.enabled=false.",
            cause)
        : new FailureAnalysis(
            "Hearth needs one data source, and there are " + cause.candidates() + ".",
            "Mark the bean that it is to work on with @HearthDataSource, or make one of them"
                + " @Primary.",
            cause);
  }
}
