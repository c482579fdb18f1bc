package org.hearth.application.port.out.imports;

import java.util.UUID;

/** An import that was submitted, and how far it is. */
public record StoredImport(UUID id, ImportOrder order, ImportProgress progress) {}
