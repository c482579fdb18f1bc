/**
 * Signing in with a password, a second factor or an issuer; sessions, links and slowing of guesses.
 */
@NullMarked
package org.hearth.application.internal.signin;

import org.jspecify.annotations.NullMarked;
