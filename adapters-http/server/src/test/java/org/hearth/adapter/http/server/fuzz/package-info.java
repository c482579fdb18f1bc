/** Generated requests, right and broken, by the hundred thousand. */
package org.hearth.adapter.http.server.fuzz;
