package org.hearth.adapter.http.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where the components of the GOV.UK Design System lie on the class path. */
final class GovUkFrontend {
  private static final String POM = "/META-INF/maven/org.webjars.npm/govuk-frontend/pom.properties";

  private GovUkFrontend() {}

  /** The folder, whatever version the build has. */
  static String folder() {
    Properties pom = new Properties();
    try (var content = GovUkFrontend.class.getResourceAsStream(POM)) {
      if (content == null) {
        throw new IllegalStateException("govuk-frontend is not on the class path");
      }
      pom.load(content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return "META-INF/resources/webjars/govuk-frontend/"
        + pom.getProperty("version")
        + "/dist/govuk/";
  }
}
