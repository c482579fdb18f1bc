/** The page on which a user begins. */
@NullMarked
package org.hearth.adapter.http.server.internal.page.start;

import org.jspecify.annotations.NullMarked;
