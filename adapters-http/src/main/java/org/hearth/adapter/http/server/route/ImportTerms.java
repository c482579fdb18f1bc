package org.hearth.adapter.http.server.route;

import org.hearth.application.imports.ImportKind;
import org.hearth.domain.account.Confirmations;

/**
 * What is to be done with a file.
 *
 * @param dryRun to be told what would happen, and no more
 * @param confirmations given for all rows (R8)
 */
record ImportTerms(ImportKind kind, boolean dryRun, Confirmations confirmations) {}
