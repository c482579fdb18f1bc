package org.hearth.testkit.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of every module, as they are checked out. */
record Repository(Path root) {
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.*)</artifactId>");

  /** The one above the module in which the tests run. */
  static Repository ofThisModule() {
    Path directory = Path.of("").toAbsolutePath();
    while (!Files.exists(directory.resolve("docs/rules.md"))) {
      Path parent = directory.getParent();
      if (parent == null) {
        throw new IllegalStateException("There is no docs/rules.md above this module");
      }
      directory = parent;
    }
    return new Repository(directory);
  }

  /** The text of a document, such as {@code SECURITY.md}. */
  String document(String path) {
    return read(root.resolve(path));
  }

  /** The paths of all documents: in the root folder, in the modules' folders and below docs. */
  List<String> documents() {
    return Stream.concat(files(root, 3), files(root.resolve("docs"), Integer.MAX_VALUE))
        .map(file -> root.relativize(file).toString().replace('\\', '/'))
        .filter(path -> path.endsWith(".md") && !path.startsWith(".") && !path.contains("target/"))
        .distinct()
        .sorted()
        .toList();
  }

  /** The rows of the list of rules. */
  List<String> rules() {
    return document("docs/rules.md").lines().filter(line -> line.startsWith("| R")).toList();
  }

  /** All methods that are named after a rule; published tests stand among the main sources. */
  List<NamedTest> namedTests() {
    return sources()
        .flatMap(
            sources ->
                Stream.of(
                    sources.resolve("test/java"), sources.resolve("main/java/org/hearth/testkit")))
        .filter(Files::isDirectory)
        .flatMap(Repository::javaFiles)
        .flatMap(file -> NamedTest.in(read(file)).stream())
        .toList();
  }

  /** The names of the stories in {@code testkit}. */
  List<String> publishedStories() {
    return javaFiles(root.resolve("testkit/src/main/java/org/hearth/testkit/story"))
        .map(Repository::type)
        .filter(name -> name.endsWith("Story"))
        .toList();
  }

  /** The main sources of a module, by the full names of their types. */
  Map<String, String> mainSources(String module) {
    Path sources = root.resolve(module).resolve("src/main/java");
    return javaFiles(sources)
        .collect(
            Collectors.toMap(
                file ->
                    sources
                        .relativize(file)
                        .toString()
                        .replace(".java", "")
                        .replaceAll("[/\\\\]", "."),
                Repository::read));
  }

  /** The names of all types that have a source file. */
  Set<String> types() {
    return sources()
        .flatMap(Repository::javaFiles)
        .map(Repository::type)
        .collect(Collectors.toSet());
  }

  /** The artifacts of all modules that are deployed, in the order of their names. */
  List<String> deployedModules() {
    return files(root, 3)
        .filter(file -> file.endsWith("pom.xml") && isOfTheBuild(root.relativize(file)))
        .map(Repository::read)
        .filter(
            pom -> !pom.contains("<packaging>pom<") && !pom.contains("<maven.deploy.skip>true<"))
        .map(pom -> ARTIFACT.matcher(pom).results().skip(1).findFirst().orElseThrow().group(1))
        .sorted()
        .toList();
  }

  /** Neither an example nor a project of the scripts. */
  private static boolean isOfTheBuild(Path file) {
    return !file.startsWith("examples") && !file.startsWith(".ci");
  }

  /**
   * What is said of each package of the modules' main sources, by its folder; an empty text where
   * nothing is.
   */
  Map<String, String> packages() {
    return sources()
        .map(sources -> sources.resolve("main/java/org/hearth"))
        .filter(Files::isDirectory)
        .flatMap(Repository::javaFiles)
        .map(Path::getParent)
        .distinct()
        .collect(
            Collectors.toMap(
                folder -> root.relativize(folder).toString(), Repository::saidOfPackage));
  }

  private static String saidOfPackage(Path folder) {
    Path said = folder.resolve("package-info.java");
    return Files.exists(said) ? read(said) : "";
  }

  /** The folder of sources of each module, also of those that stand in a folder of modules. */
  private Stream<Path> sources() {
    return files(root, 3).filter(path -> path.endsWith("src") && Files.isDirectory(path));
  }

  private static String type(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static Stream<Path> javaFiles(Path directory) {
    return files(directory, Integer.MAX_VALUE).filter(file -> file.toString().endsWith(".java"));
  }

  private static Stream<Path> files(Path directory, int depth) {
    try (Stream<Path> files = Files.walk(directory, depth)) {
      return files.toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
