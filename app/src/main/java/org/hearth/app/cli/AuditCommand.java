package org.hearth.app.cli;

import picocli.CommandLine.Command;

/** The place of what is done with the audit trail. */
@Command(
    name = "audit",
    description = "Seals and verifies the audit trail.",
    synopsisSubcommandLabel = "COMMAND")
final class AuditCommand {}
