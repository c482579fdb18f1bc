/** Forms in progress and searches, kept in memory for their owner alone and for half an hour. */
@NullMarked
package org.hearth.adapter.http.server.internal.page.draft;

import org.jspecify.annotations.NullMarked;
