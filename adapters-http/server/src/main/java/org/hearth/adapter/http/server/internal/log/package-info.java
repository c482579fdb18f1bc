/** What the server's log tells of each request: nothing personal. */
@NullMarked
package org.hearth.adapter.http.server.internal.log;

import org.jspecify.annotations.NullMarked;
