package org.hearth.app.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars of Hearth's modules in a folder or below it, by the names of their artifacts. */
record Jars(Map<String, Path> byArtifact) {
  private static final Pattern NAME =
      Pattern.compile("(hearth-[a-z-]+)-(\\d+)[\\d.]*(-SNAPSHOT)?\\.jar");

  /** Those that this build has made. */
  static Jars ofThisBuild() {
    return in(Path.of(".."), 4);
  }

  static Jars in(Path folder, int depth) {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return new Jars(
          files
              .filter(file -> name(file).matches())
              .filter(
                  file ->
                      depth == 1 || file.endsWith(Path.of("target").resolve(file.getFileName())))
              .collect(Collectors.toMap(Jars::artifact, file -> file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Path of(String artifact) {
    Path jar = byArtifact.get(artifact);
    if (jar == null) {
      throw new AssertionError("There is no jar of " + artifact);
    }
    return jar;
  }

  /** The first number of a jar's version. */
  static int major(Path jar) {
    Matcher name = name(jar);
    return name.matches() ? Integer.parseInt(name.group(2)) : 0;
  }

  private static String artifact(Path jar) {
    Matcher name = name(jar);
    return name.matches() ? name.group(1) : "";
  }

  private static Matcher name(Path file) {
    return NAME.matcher(file.getFileName().toString());
  }
}
