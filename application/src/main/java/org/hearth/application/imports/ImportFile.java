package org.hearth.application.imports;

import java.io.IOException;
import java.io.InputStream;

/**
 * A CSV file in UTF-8. It is read twice: once to see that it is whole before anything is changed,
 * once to carry it out.
 */
@FunctionalInterface
public interface ImportFile {
  /** Opens it at its beginning. */
  InputStream open() throws IOException;
}
