/** Users of a practice and of support: listing, adding, changing. */
@NullMarked
package org.hearth.adapter.http.server.internal.page.user;

import org.jspecify.annotations.NullMarked;
