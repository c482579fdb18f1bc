package org.hearth.app.cli;

import picocli.CommandLine.Command;

/** The place of what is done with tokens of programs. */
@Command(
    name = "tokens",
    description = "Manages the tokens by which programs call the API.",
    synopsisSubcommandLabel = "COMMAND")
final class TokensCommand {}
