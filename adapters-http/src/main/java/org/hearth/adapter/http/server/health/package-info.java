/** Whether the server can do its work. */
@NullMarked
package org.hearth.adapter.http.server.health;

import org.jspecify.annotations.NullMarked;
