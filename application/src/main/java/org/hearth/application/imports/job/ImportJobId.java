package org.hearth.application.imports.job;

import java.util.UUID;

/** Identifies an import that was submitted. */
public record ImportJobId(UUID value) {}
