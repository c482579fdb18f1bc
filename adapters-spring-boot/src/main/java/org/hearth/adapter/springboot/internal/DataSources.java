package org.hearth.adapter.springboot.internal;

import javax.sql.DataSource;
import org.hearth.adapter.springboot.HearthDataSource;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Which data source Hearth works on.
 *
 * @param marked those with {@link HearthDataSource}
 * @param all of the service
 */
public record DataSources(ObjectProvider<DataSource> marked, ObjectProvider<DataSource> all) {

  /** The marked one, else the only one or the primary one. */
  public DataSource one() {
    DataSource found = marked.getIfUnique(() -> all.getIfUnique());
    if (found == null) {
      throw new NoDataSourceException((int) all.stream().count());
    }
    return found;
  }
}
