/** The cookies of a browser. */
@NullMarked
package org.hearth.adapter.http.server.internal.cookie;

import org.jspecify.annotations.NullMarked;
