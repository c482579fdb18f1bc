/** Imports from the command line: progress, report and summary. */
package org.hearth.app.imports;
