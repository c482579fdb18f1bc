/** Pages for people: signing in, and choosing a password by the link of an e-mail. */
@NullMarked
package org.hearth.adapter.http.server.internal.page;

import org.jspecify.annotations.NullMarked;
