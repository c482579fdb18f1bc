package org.hearth.app.cli;

import picocli.CommandLine.Command;

/** The place of what is done with users. */
@Command(
    name = "users",
    description = "Manages staff and support, who sign in.",
    synopsisSubcommandLabel = "COMMAND")
final class UsersCommand {}
