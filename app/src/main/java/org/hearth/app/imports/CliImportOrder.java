package org.hearth.app.imports;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.domain.actor.Actor;

/**
 * An import that was asked for on the command line.
 *
 * @param columns of the file that are named, by what they are
 * @param dryRun whether only to report what would happen
 * @param report where the report of all rows is wanted
 */
public record CliImportOrder(
    Actor actor,
    ImportKind kind,
    Path file,
    Map<String, String> columns,
    boolean dryRun,
    Optional<Path> report) {}
