package org.hearth.adapter.http.server.internal.page.view;

/**
 * A line of the error summary.
 *
 * @param field the identifier of the field that it leads to
 */
public record FieldError(String field, String message) {}
