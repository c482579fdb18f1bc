package org.hearth.application.port.in.imports;

/**
 * What is told of a whole file before anything of it is applied, and holds no row back.
 *
 * @param row the number of the row that it is about; the header's where it is about a column
 * @param column its letter in a spreadsheet and its header, such as {@code J "Notes"}
 * @param whatToDo in words. No personal data
 */
public record ImportWarning(long row, String column, String whatToDo) {}
