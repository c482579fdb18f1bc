package org.hearth.application.storage;

import java.util.UUID;

/** An import that was submitted, and how far it is. */
public record StoredImport(UUID id, ImportOrder order, ImportProgress progress) {}
