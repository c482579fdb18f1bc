/** The server: Spring around the ports in. No rule lives here. */
@NullMarked
package org.hearth.adapter.http.server;

import org.jspecify.annotations.NullMarked;
