/** Storage in memory, which passes the same contracts as every other storage. */
package org.hearth.adapter.inmemory;
