/** A PostgreSQL server, what passes over its wire, and its outages. */
package org.hearth.benchmarks.server;
