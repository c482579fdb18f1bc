/** A PostgreSQL server, what passes over its wire, and its outages. */
@NullMarked
package org.hearth.benchmarks.server;

import org.jspecify.annotations.NullMarked;
