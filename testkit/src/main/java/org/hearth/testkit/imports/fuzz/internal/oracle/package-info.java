/** What must become of a broken file, told without the code that reads it. */
package org.hearth.testkit.imports.fuzz.internal.oracle;
