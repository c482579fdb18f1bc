/** Ways in which files are broken. */
package org.hearth.testkit.imports.fuzz.internal.breakage;
