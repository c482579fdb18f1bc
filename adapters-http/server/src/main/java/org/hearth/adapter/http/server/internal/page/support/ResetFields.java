package org.hearth.adapter.http.server.internal.page.support;

/** The form that resets an account. */
public record ResetFields(String reason) {}
