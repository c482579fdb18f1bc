/** Who may call which route, and on whom. */
package org.hearth.adapter.http.server.access;
