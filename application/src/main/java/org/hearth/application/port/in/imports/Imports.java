package org.hearth.application.port.in.imports;

/** Imports that are carried out while the caller waits. */
public interface Imports extends PlanImport, ApplyImport {}
