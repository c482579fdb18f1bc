package org.hearth.adapter.http.server.internal.page.submission;

/** A form of one button. */
public record NoFields() {}
