/** Generated requests, right and broken, by the hundred thousand. */
package org.hearth.app.server.fuzz;
