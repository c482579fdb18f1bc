/** Storage in memory, which passes the same contracts as every other storage. */
@NullMarked
package org.hearth.adapter.inmemory;

import org.jspecify.annotations.NullMarked;
