/** The text of cells: what it means, and damage that a spreadsheet did to it. */
@NullMarked
package org.hearth.application.internal.imports.cell;

import org.jspecify.annotations.NullMarked;
