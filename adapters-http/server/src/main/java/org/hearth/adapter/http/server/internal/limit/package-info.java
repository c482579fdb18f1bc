/** Keeps the limits: rates of calls, queues and places. */
@NullMarked
package org.hearth.adapter.http.server.internal.limit;

import org.jspecify.annotations.NullMarked;
