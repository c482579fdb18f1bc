package org.hearth.domain.fault;

/**
 * A fault and the field that has it.
 *
 * @param field the field's name as the caller wrote it, such as {@code dateOfBirth}
 * @param fault what is wrong, reading on from the field's name
 */
public record FieldFault(String field, String fault) {}
