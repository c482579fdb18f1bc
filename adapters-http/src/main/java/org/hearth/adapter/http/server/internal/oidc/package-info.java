/** Signing in with an organisation's account: the trip to the issuer and back (OpenID Connect). */
@NullMarked
package org.hearth.adapter.http.server.internal.oidc;

import org.jspecify.annotations.NullMarked;
