package org.hearth.adapter.http.server.internal.page.view;

/** A row of a summary list. */
public record Row(String key, String value) {}
