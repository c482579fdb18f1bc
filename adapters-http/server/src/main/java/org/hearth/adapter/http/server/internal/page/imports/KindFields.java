package org.hearth.adapter.http.server.internal.page.imports;

/** What a file holds. */
public record KindFields(String kind) {}
