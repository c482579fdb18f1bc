/** Runs Hearth's jobs in the server, and those that only the server has: metrics and log. */
@NullMarked
package org.hearth.adapter.http.server.internal.scheduling;

import org.jspecify.annotations.NullMarked;
