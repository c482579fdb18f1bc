/** How often tests repeat what they do, in a quick build and in a full one. */
package org.hearth.testkit.repetition;
