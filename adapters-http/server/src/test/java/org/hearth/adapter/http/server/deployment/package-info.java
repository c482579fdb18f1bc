/** Servers on one PostgreSQL database, as a test wants them. */
package org.hearth.adapter.http.server.deployment;
