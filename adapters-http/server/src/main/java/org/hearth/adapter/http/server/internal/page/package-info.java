/** Pages for people: what all of them need. Each journey has a package of its own. */
@NullMarked
package org.hearth.adapter.http.server.internal.page;

import org.jspecify.annotations.NullMarked;
