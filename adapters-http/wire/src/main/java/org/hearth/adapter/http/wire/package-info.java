/** What goes over the wire: the JSON of the API, read and written by server and client alike. */
@NullMarked
package org.hearth.adapter.http.wire;

import org.jspecify.annotations.NullMarked;
