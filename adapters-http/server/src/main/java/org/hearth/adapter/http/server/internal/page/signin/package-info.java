/** Signing in and out, choosing a password, second factors, and changes of an address. */
@NullMarked
package org.hearth.adapter.http.server.internal.page.signin;

import org.jspecify.annotations.NullMarked;
