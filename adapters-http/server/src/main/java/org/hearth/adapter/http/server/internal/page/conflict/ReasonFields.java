package org.hearth.adapter.http.server.internal.page.conflict;

/** The form that asks for a reason. */
public record ReasonFields(String reason) {}
