package org.hearth.application.port.out.imports;

/**
 * What was told of one row.
 *
 * @param number as a spreadsheet shows it
 * @param findings as the import writes them; no personal data
 */
public record ReportedRow(long number, String code, String findings) {}
