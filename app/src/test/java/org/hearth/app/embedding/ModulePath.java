package org.hearth.app.embedding;

import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars that the build has made, and the libraries that a service beside them needs. */
final class ModulePath {
  private static final List<String> OURS =
      List.of(
          "hearth-adapters-http-client",
          "hearth-adapters-http-wire",
          "hearth-adapters-inmemory",
          "hearth-application",
          "hearth-domain");

  private static final List<String> LIBRARIES =
      List.of(
          "fastcsv",
          "jackson-annotations",
          "jackson-core",
          "jackson-databind",
          "jakarta.validation-api",
          "java-otp",
          "java-uuid-generator",
          "jspecify",
          "libphonenumber",
          "nbvcxz",
          "slf4j-api",
          "vavr",
          "vavr-match",
          "zxcvbn");

  private ModulePath() {}

  /** As {@code javac} and {@code java} take it, without what a server needs. */
  static String ofEmbedder() {
    return Stream.concat(OURS.stream(), LIBRARIES.stream())
        .flatMap(ModulePath::jars)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** What the jar of one of our artifacts says of itself. */
  static ModuleDescriptor descriptor(String artifact) {
    Path[] jars = jars("hearth-" + artifact).toArray(Path[]::new);
    return ModuleFinder.of(jars).findAll().iterator().next().descriptor();
  }

  /** Jars of the artifact in any version; two libraries may have one name. */
  private static Stream<Path> jars(String artifact) {
    String name = artifact.replace(".", "\\.") + "-\\d[\\w.-]*(?<!-tests)\\.jar";
    List<Path> jars =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(path -> path.getFileName().toString().matches(name))
            .toList();
    if (jars.isEmpty()) {
      throw new AssertionError("The class path has no jar of " + artifact);
    }
    return jars.stream();
  }
}
