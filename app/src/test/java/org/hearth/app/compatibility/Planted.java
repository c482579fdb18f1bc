package org.hearth.app.compatibility;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A module's jar in which one source was changed, as by a commit. */
record Planted(Path folder, String module) {

  Path before() {
    return Jars.ofThisBuild().of("hearth-" + module);
  }

  /** The jar with a text put in behind another of the class's source, where it stands first. */
  Path after(String type, String behind, String text) throws IOException {
    Path source = Path.of("..", module, "src/main/java", type.replace('.', '/') + ".java");
    String before = Files.readString(source);
    if (!before.contains(behind)) {
      throw new AssertionError(type + " has no " + behind);
    }
    int where = before.indexOf(behind) + behind.length();
    return with(type, before.substring(0, where) + text + before.substring(where));
  }

  /** The jar with a class of this source. */
  Path with(String type, String source) throws IOException {
    Path file = folder.resolve(type.substring(type.lastIndexOf('.') + 1) + ".java");
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Files.writeString(file, source);
    compile(file, classes);
    Path jar = folder.resolve("after.jar");
    Files.copy(before(), jar);
    try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of());
        Stream<Path> compiled = Files.walk(classes)) {
      for (Path one : compiled.filter(Files::isRegularFile).toList()) {
        Path entry = zip.getPath(classes.relativize(one).toString());
        Files.copy(one, entry, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return jar;
  }

  private static void compile(Path file, Path classes) {
    String path = System.getProperty("java.class.path");
    List<String> options =
        List.of("-proc:none", "-cp", path, "-d", classes.toString(), file.toString());
    int failed =
        ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new));
    if (failed != 0) {
      throw new AssertionError(file + " does not compile");
    }
  }
}
