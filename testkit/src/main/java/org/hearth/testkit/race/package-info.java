/** Contracts of simultaneous callers. */
package org.hearth.testkit.race;
