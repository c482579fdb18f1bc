package org.hearth.application.port.in.imports;

import java.util.UUID;

/** Identifies an import that was submitted. */
public record ImportJobId(UUID value) {}
