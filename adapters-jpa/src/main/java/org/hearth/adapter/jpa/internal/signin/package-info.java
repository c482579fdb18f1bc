/** Logins, sessions, links, tokens and counts of attempts. */
package org.hearth.adapter.jpa.internal.signin;
