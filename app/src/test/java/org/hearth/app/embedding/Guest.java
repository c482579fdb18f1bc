package org.hearth.app.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program in a module of its own, compiled and run on the module path. */
record Guest(Path folder) {
  private static final String PROGRAM =
      """
      package guest;

      import io.vavr.control.Either;
      import java.net.URI;
      import org.hearth.adapter.http.client.HearthClient;
      import org.hearth.adapter.inmemory.InMemoryStorage;
      import org.hearth.application.Hearth;
      import org.hearth.application.port.in.carehome.CareHomeForm;
      import org.hearth.domain.account.Confirmations;
      import org.hearth.domain.actor.Actor;
      import org.hearth.domain.carehome.CareHomeAccount;
      import org.hearth.domain.practice.OdsCode;
      import org.hearth.domain.refusal.Refusal;

      class Guest {
        public static void main(String[] arguments) {
          %s
          System.out.println(answer.fold(Refusal::code, home -> home.number().digits()));
        }
      }
      """;
  private static final String MODULE =
      """
      module guest {
        requires org.hearth.adapter.http.client;
        requires org.hearth.adapter.inmemory;
      }
      """;

  /** What the statements' {@code answer} is: a number, or the code of a refusal. */
  String answer(String statements, String... arguments) throws IOException, InterruptedException {
    Path descriptor = Files.writeString(folder.resolve("module-info.java"), MODULE);
    Path program = Files.writeString(folder.resolve("Guest.java"), PROGRAM.formatted(statements));
    String classes = folder.resolve("classes").toString();
    String modules = ModulePath.ofEmbedder();
    run("javac", "-p", modules, "-d", classes, descriptor.toString(), program.toString());

    List<String> command = new ArrayList<>();
    command.addAll(List.of("java", "-p", classes + File.pathSeparator + modules));
    command.addAll(List.of("-m", "guest/guest.Guest"));
    command.addAll(List.of(arguments));
    return run(command.toArray(String[]::new));
  }

  private static String run(String... command) throws IOException, InterruptedException {
    command[0] = Path.of(System.getProperty("java.home"), "bin", command[0]).toString();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(output);
    }
    return output.strip();
  }
}
