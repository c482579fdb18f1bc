/** Suggesting and counting free dummy NHS numbers. */
package org.hearth.application.internal.number;
