package org.hearth.app.server.fuzz;

import org.hearth.app.server.description.Shot;

/**
 * A request that was made from the description.
 *
 * @param isRight whether it is as the description wants it
 */
record Generated(Shot shot, boolean isRight) {}
