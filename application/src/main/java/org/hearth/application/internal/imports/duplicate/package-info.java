/** Rows of one file that are about the same person, home, number or address. */
package org.hearth.application.internal.imports.duplicate;
