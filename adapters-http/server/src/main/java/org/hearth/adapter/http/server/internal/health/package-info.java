/** Whether the server can do its work. */
@NullMarked
package org.hearth.adapter.http.server.internal.health;

import org.jspecify.annotations.NullMarked;
