/** Who may call which route, and on whom. */
package org.hearth.app.server.access;
