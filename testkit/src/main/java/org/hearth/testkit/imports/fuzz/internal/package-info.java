/** How a broken file is made. */
package org.hearth.testkit.imports.fuzz.internal;
