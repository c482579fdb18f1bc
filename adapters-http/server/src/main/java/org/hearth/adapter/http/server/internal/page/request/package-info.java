/** Requests: asking, listing, answering. */
@NullMarked
package org.hearth.adapter.http.server.internal.page.request;

import org.jspecify.annotations.NullMarked;
