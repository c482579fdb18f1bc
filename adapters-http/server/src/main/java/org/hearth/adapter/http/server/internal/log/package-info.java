/** The server's log of requests, without personal data. */
@NullMarked
package org.hearth.adapter.http.server.internal.log;

import org.jspecify.annotations.NullMarked;
