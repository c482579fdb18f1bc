package org.hearth.benchmarks.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearth.benchmarks.measurement.Console;
import org.hearth.benchmarks.sample.SampleFiles;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "generate",
    description = "Writes care-homes.csv and residents.csv, everyone in them invented.")
@NullUnmarked
public final class GenerateFiles implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "Where to write them.")
  private Path folder;

  @Mixin private FileSize size;

  @Override
  public Integer call() throws Exception {
    SampleFiles files = SampleFiles.write(size.series(), Files.createDirectories(folder));
    Console.say(files.careHomes() + "\n" + files.residents());
    return 0;
  }
}
