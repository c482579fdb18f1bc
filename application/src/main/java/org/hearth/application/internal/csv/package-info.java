/** Reads CSV files of any format that spreadsheets write, record by record in bounded memory. */
package org.hearth.application.internal.csv;
