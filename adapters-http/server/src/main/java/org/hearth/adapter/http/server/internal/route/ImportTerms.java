package org.hearth.adapter.http.server.internal.route;

import java.util.Map;
import org.hearth.application.port.in.imports.ImportKind;
import org.hearth.domain.account.Confirmations;

/**
 * What is to be done with a file.
 *
 * @param job whether to answer at once and let a worker do it
 * @param dryRun whether only to report what would happen
 * @param confirmations given for all rows (R8)
 * @param columns of the file that are named, by what they are
 */
record ImportTerms(
    ImportKind kind,
    boolean job,
    boolean dryRun,
    Confirmations confirmations,
    Map<String, String> columns) {}
