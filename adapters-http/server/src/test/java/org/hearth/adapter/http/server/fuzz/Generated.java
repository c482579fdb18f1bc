package org.hearth.adapter.http.server.fuzz;

import org.hearth.adapter.http.server.description.Shot;

/**
 * A request that was made from the description.
 *
 * @param isRight whether it is as the description wants it
 */
record Generated(Shot shot, boolean isRight) {}
