/** What the server is made of. Not API. */
@NullMarked
package org.hearth.adapter.http.server.internal;

import org.jspecify.annotations.NullMarked;
