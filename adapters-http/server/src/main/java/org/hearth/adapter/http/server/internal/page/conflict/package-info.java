/** One page for each refusal: what is in the way, and what can be done about it. */
@NullMarked
package org.hearth.adapter.http.server.internal.page.conflict;

import org.jspecify.annotations.NullMarked;
