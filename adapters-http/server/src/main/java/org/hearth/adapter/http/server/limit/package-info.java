/** How much of the server one caller may have, and what work that takes long may. */
@NullMarked
package org.hearth.adapter.http.server.limit;

import org.jspecify.annotations.NullMarked;
