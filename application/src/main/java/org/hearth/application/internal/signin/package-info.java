/**
 * Signing in with a password, a second factor or an issuer; sessions, links and slowing of guesses.
 */
package org.hearth.application.internal.signin;
