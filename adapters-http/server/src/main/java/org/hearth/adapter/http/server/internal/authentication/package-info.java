/** Who calls: by a session's token, a password, or another issuer's token. */
@NullMarked
package org.hearth.adapter.http.server.internal.authentication;

import org.jspecify.annotations.NullMarked;
