/** The text of cells: what it means, and damage that a spreadsheet did to it. */
package org.hearth.application.internal.imports.cell;
