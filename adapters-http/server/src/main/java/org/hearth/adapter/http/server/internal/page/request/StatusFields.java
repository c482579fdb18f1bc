package org.hearth.adapter.http.server.internal.page.request;

/** The form of a request's state. */
public record StatusFields(String status) {}
