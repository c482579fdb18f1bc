/** Signing in with an organisation's account: to the issuer and back (OpenID Connect). */
@NullMarked
package org.hearth.adapter.http.server.internal.oidc;

import org.jspecify.annotations.NullMarked;
