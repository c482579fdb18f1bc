/** Storage in memory, held to the same contracts as every other. */
package org.hearth.adapter.inmemory;
