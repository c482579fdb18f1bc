/** Where a user is signed in. */
@NullMarked
package org.hearth.adapter.http.server.internal.page.session;

import org.jspecify.annotations.NullMarked;
