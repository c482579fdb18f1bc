/** How the container is set up: what it waits for, and what it answers by itself. */
@NullMarked
package org.hearth.adapter.http.server.internal.jetty;

import org.jspecify.annotations.NullMarked;
