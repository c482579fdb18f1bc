package org.hearth.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The root of all commands. */
@Command(
    name = "hearth",
    description = "Onboards care homes and their residents into GP online consultation.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Storage is an H2 file under ./hearth-data, unless HEARTH_DB_URL (with HEARTH_DB_USER and"
          + " HEARTH_DB_PASSWORD) names a PostgreSQL database."
    })
final class HearthCommand {}
