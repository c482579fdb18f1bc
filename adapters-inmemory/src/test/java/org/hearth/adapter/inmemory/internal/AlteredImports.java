package org.hearth.adapter.inmemory.internal;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.hearth.application.Hearth;
import org.hearth.application.port.in.imports.ImportFile;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.application.port.in.imports.ImportSummary;
import org.hearth.application.port.in.imports.Imports;
import org.hearth.application.port.in.imports.Imports.ImportListener;
import org.hearth.application.port.in.imports.RowOutcome;
import org.hearth.domain.account.Confirmations;
import org.hearth.domain.actor.Actor;
import org.hearth.domain.refusal.Refusal;

/** A Hearth whose imports are altered, and nothing else. */
final class AlteredImports {
  private AlteredImports() {}

  /** {@link Imports#plan} in another way. */
  @FunctionalInterface
  interface Planning {
    Either<Refusal, ImportSummary> plan(
        Actor actor, ImportKind kind, ImportFile file, ImportListener listener);
  }

  /** {@link Imports#apply} in another way. */
  @FunctionalInterface
  interface Applying {
    Either<Refusal, ImportSummary> apply(
        Actor actor,
        ImportKind kind,
        ImportFile file,
        Confirmations confirmations,
        ImportListener listener);
  }

  /**
   * @param file what is read in place of a file
   * @param listener the one that is called in place of the given one
   */
  static Hearth of(
      Hearth sound, UnaryOperator<ImportFile> file, UnaryOperator<ImportListener> listener) {
    Planning plan =
        (actor, kind, given, listening) ->
            sound.imports().plan(actor, kind, file.apply(given), listener.apply(listening));
    Applying apply =
        (actor, kind, given, confirmations, listening) ->
            sound
                .imports()
                .apply(actor, kind, file.apply(given), confirmations, listener.apply(listening));
    return of(sound, plan, apply);
  }

  static Hearth of(Hearth sound, Planning plan, Applying apply) {
    return (Hearth)
        Proxy.newProxyInstance(
            Hearth.class.getClassLoader(),
            new Class<?>[] {Hearth.class},
            (proxy, method, arguments) -> {
              try {
                return method.getName().equals("imports")
                    ? new Altered(plan, apply)
                    : method.invoke(sound, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }

  private record Altered(Planning planning, Applying applying) implements Imports {
    @Override
    public Either<Refusal, ImportSummary> plan(
        Actor actor, ImportKind kind, ImportFile file, ImportListener listener) {
      return planning.plan(actor, kind, file, listener);
    }

    @Override
    public Either<Refusal, ImportSummary> apply(
        Actor actor,
        ImportKind kind,
        ImportFile file,
        Confirmations confirmations,
        ImportListener listener) {
      return applying.apply(actor, kind, file, confirmations, listener);
    }
  }

  /** What is read of a file whose text is altered, byte for byte. */
  static UnaryOperator<ImportFile> text(UnaryOperator<String> altered) {
    return file ->
        () ->
            new ByteArrayInputStream(
                altered.apply(text(file)).getBytes(StandardCharsets.ISO_8859_1));
  }

  static String text(ImportFile file) {
    try (InputStream content = file.open()) {
      return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A listener that gets other rows, and everything else unchanged. */
  static ImportListener rows(
      ImportListener listener, BiConsumer<RowOutcome, ImportListener> altered) {
    return new ImportListener() {
      @Override
      public void begins(long rows) {
        listener.begins(rows);
      }

      @Override
      public void row(RowOutcome outcome) {
        altered.accept(outcome, listener);
      }
    };
  }
}
