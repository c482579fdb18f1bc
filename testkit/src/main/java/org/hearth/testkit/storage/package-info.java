/** Contracts of the ports out, which every storage passes. */
package org.hearth.testkit.storage;
