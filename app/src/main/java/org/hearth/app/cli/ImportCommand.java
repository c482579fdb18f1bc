package org.hearth.app.cli;

import picocli.CommandLine.Command;

/** The place of the two imports. */
@Command(
    name = "import",
    description = "Imports a CSV file for a practice: its care homes first, then their residents.",
    synopsisSubcommandLabel = "(care-homes | residents)")
final class ImportCommand {}
