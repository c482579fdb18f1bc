package org.hearth.adapter.http.server.internal.page.carehome;

/** Removing a person asks for nothing else. */
public record PersonRemovalFields() {}
