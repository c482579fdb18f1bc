/** Reads CSV files of any format that spreadsheets write, record by record in bounded memory. */
@NullMarked
package org.hearth.application.internal.csv;

import org.jspecify.annotations.NullMarked;
