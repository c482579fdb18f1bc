/** Who calls: by a session's token, a password, or another issuer's token. */
@NullMarked
package org.hearth.adapter.http.server.entrance;

import org.jspecify.annotations.NullMarked;
