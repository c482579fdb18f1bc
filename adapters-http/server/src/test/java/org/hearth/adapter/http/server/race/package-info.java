/** Two servers on one database, which are to behave as one. */
package org.hearth.adapter.http.server.race;
