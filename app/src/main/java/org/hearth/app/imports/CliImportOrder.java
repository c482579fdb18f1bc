package org.hearth.app.imports;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.domain.actor.Actor;

/**
 * What somebody asks the command line to import.
 *
 * @param columns of the file that are named, by what they are
 * @param dryRun to be told what would happen, and no more
 * @param report where the report of all rows is wanted
 */
public record CliImportOrder(
    Actor actor,
    ImportKind kind,
    Path file,
    Map<String, String> columns,
    boolean dryRun,
    Optional<Path> report) {}
