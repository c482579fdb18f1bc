/** A file before it is broken. */
package org.hearth.testkit.imports.fuzz.internal.draft;
